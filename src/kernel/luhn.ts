/** Whether the last digit checks the others by the Luhn formula (mod 10). Takes digits only. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => total + weighed(Number(digit), place), 0)
  return sum % 10 === 0
}

function weighed(digit: number, place: number): number {
  const weight = digit * (place % 2 === 0 ? 1 : 2)
  return weight > 9 ? weight - 9 : weight
}
