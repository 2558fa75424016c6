/** A mail's text with its line breaks, and the addresses in it as links: ours within the site, others as they are. */
export function LinkedText({ text, origin }: { text: string; origin: string }) {
  return (
    <div class="mail-text">
      {text
        .split(/(https?:\/\/[^\s<>]+)/)
        .map((piece, index) => (index % 2 === 0 ? piece : <a href={localised(piece, origin)}>{piece}</a>))}
    </div>
  )
}

function localised(address: string, origin: string): string {
  return address.startsWith(`${origin}/`) ? address.slice(origin.length) : address
}
