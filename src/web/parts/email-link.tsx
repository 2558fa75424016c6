/** An address to write to, which breaks at its dots and at @ where the line is short. */
export function EmailLink({ email }: { email: string }) {
  const pieces = email.split(/(?=[.@])/)
  return (
    <a href={`mailto:${email}`}>
      {pieces.map((piece, index) => (
        <>
          {index > 0 && <wbr />}
          {piece}
        </>
      ))}
    </a>
  )
}
