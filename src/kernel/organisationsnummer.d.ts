// The package's own types describe a default export inside the CommonJS exports; Node gives the class itself.
declare module 'organisationsnummer' {
  const Organisationsnummer: { valid(text: string): boolean }
  export = Organisationsnummer
}
