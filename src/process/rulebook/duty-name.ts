/** What a duty is called in each of its rows over time: aid-registration-2031 is aid-registration from another day on. */
export function dutyName(id: string): string {
  return id.replace(/-\d{4}$/, '')
}
