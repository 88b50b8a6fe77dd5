/** Sites that a campaign may link to without a warning, with everything under them. Owner: HR. [voorstel] */
export const knownHosts = [
  'rijksoverheid.nl',
  'overheid.nl',
  'rijkscn.com',
  'p-direkt.nl',
  'caorijk.nl',
  'mensenrechten.nl',
  'discriminatie.nl',
  'huisvoorklokkenluiders.nl',
  'nationaleombudsman.nl',
  'politie.nl',
  'bureauncdr.nl',
] as const
