type LineMarkProps = { x: string; y: string; place: number }

const shapes = ['M-5-5h10v10h-10z', 'M0-7l7 7-7 7-7-7z', 'M0-6l6 11h-12z']

/** The mark of a point: each series has its own shape. */
export function LineMark({ x, y, place }: LineMarkProps) {
  const shape = shapes[place - 1]
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      {shape === undefined ? <circle r="5" /> : <path d={shape} />}
    </svg>
  )
}
