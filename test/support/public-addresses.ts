const answers = 'vem=party&f1=yes&f2=yes&f3=yes&f4=yes&f5=yes&f6=no&f7=no&f9=yes'
const plan = 'start=2027-09-01&slut=2030-05-31&inkom=2027-03-01&moten=2030-02-14'

/**
 * Every page that anybody may open, by the address that answers it, in the states that look different. A new address
 * of routes/public.ts belongs here or in one of the lists below: a test says so.
 */
export const publicPages: Readonly<Record<string, readonly string[]>> = {
  '/': ['/'],
  '/logga-in': ['/logga-in'],
  '/logga-in/skickad': ['/logga-in/skickad'],
  '/logga-ut': ['/logga-ut'],
  '/initiativ': ['/initiativ'],
  '/kallkod': ['/kallkod'],
  '/badda-in/lista': ['/badda-in/lista', '/badda-in/lista?kommun=1280&antal=3'],
  '/oppna-data': ['/oppna-data'],
  '/register': ['/register', '/register?kommun=1280&omrade=hemloshet&sok=unga', '/register?sok=xyzzy'],
  '/register/karta': ['/register/karta?omrade=hemloshet'],
  '/register/tidslinje': ['/register/tidslinje?kommun=2480'],
  '/register/siffror': ['/register/siffror'],
  '/register/part/:side': ['/register/part/ideburen?namn=kors', '/register/part/offentlig'],
  '/register/organisation': ['/register/organisation?sok=stad'],
  '/register/organisation/:slug': ['/register/organisation/bris'],
  '/register/kommun/:code': ['/register/kommun/0180', '/register/kommun/0114'],
  '/register/omrade/:code': ['/register/omrade/hemloshet'],
  '/register/:id': ['/register/malmo-carpe-sophia', '/register/umea-motesplats-nattharbarge'],
  '/register/:id/rattelse': ['/register/malmo-mff/rattelse'],
  '/planera': ['/planera', `/planera?${plan}`, '/planera?start=2027-09-01&slut=hej'],
  '/vagval': ['/vagval', `/vagval?visa=ja&${answers}`],
  '/vagval/exempel': ['/vagval/exempel'],
  '/tillganglighet': ['/tillganglighet'],
  '/tillganglighet/anmalan': ['/tillganglighet/anmalan'],
  '/personuppgifter': ['/personuppgifter'],
  '/om-iop': ['/om-iop'],
  '/om-iop/lattlast': ['/om-iop/lattlast'],
  '/om-iop/regelbok/:rulebook': ['/om-iop/regelbok/nationell'],
  '/om-iop/ordlista': ['/om-iop/ordlista'],
  '/kontakt': ['/kontakt'],
  '/begar-ut': ['/begar-ut', '/begar-ut?om=Exemplet'],
  '/oppet-diarium': ['/oppet-diarium'],
  '/journal': ['/journal'],
  '/hjalp': ['/hjalp'],
  '/hjalp/:guide': ['/hjalp/forening', '/hjalp/granska'],
}

/** What anybody may open that is no page: files, and what machines read. */
export const publicFiles: Readonly<Record<string, string>> = {
  '/badda-in/lista.js': '/badda-in/lista.js',
  '/planera/plan.ics': `/planera/plan.ics?${plan}`,
  '/planera/plan.pdf': `/planera/plan.pdf?${plan}`,
  '/vagval/rad.pdf': `/vagval/rad.pdf?${answers}`,
  '/om-iop/process/:rulebook': '/om-iop/process/nationell',
  '/om-iop/regelbok/:rulebook/text': '/om-iop/regelbok/nationell/text',
  '/robots.txt': '/robots.txt',
  '/sitemap.xml': '/sitemap.xml',
  '/sitemap/:file': '/sitemap/0.xml',
  '/.well-known/security.txt': '/.well-known/security.txt',
}

/** What whoever has not signed in is sent away from. */
export const signedInPages: readonly string[] = [
  '/register-import',
  '/register-import/mall.xlsx',
  '/register-import/:id',
  '/register-import/:id/arbete',
  '/register/dubbletter',
  '/register/organisationer',
  '/register/rattelser',
  '/register/rattelser/:correction',
  '/tillganglighet/anmalningar',
  '/tillganglighet/anmalningar/:report',
]

/** What only opens for whoever was given its address: tested where it is given. */
export const secretPages: readonly string[] = [
  '/tillganglighet/anmalan/:token',
  '/begar-ut/:token',
  '/begar-ut/:token/svar.pdf',
  '/begar-ut/:token/fil/:sha256',
  '/journal/:file{[0-9-]+[.]txt}',
  '/oppet-diarium/fil/:kind',
  '/register/:id/handling/:pdf',
  '/logotyp/:digest',
]

/** The same address in a language, as before sign-in. */
export function withLanguage(address: string, language: 'sv' | 'en'): string {
  if (language === 'sv') return address
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`
}
