export type ReportId = 'followUp' | 'evaluation' | 'finalReport'

/** Where a text of a report stands, by its key and its heading: `followUp-2027 results`. */
export function reportPlace(place: string): { id: ReportId; serial: string; heading: string } {
  const [key = '', heading = ''] = place.split(' ')
  const [id = '', serial = ''] = key.split('-')
  return { id: id === 'evaluation' || id === 'finalReport' ? id : 'followUp', serial, heading }
}
