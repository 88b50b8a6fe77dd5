/**
 * A case is called by a word and a number ("Eik 12"). The words say nothing about anyone: trees, plants, waters, birds, stones.
 * Left out on purpose: colours (of skin, of the ladder), given names, words with a second meaning in Dutch or English.
 */
export const labelWords = [
  ...['Acacia', 'Ceder', 'Den', 'Eik', 'Esdoorn', 'Hazelaar', 'Iep', 'Kastanje', 'Lariks', 'Magnolia', 'Meidoorn'],
  ...['Mimosa', 'Olm', 'Plataan', 'Populier', 'Sering', 'Taxus', 'Vlier', 'Walnoot', 'Wilg'],
  ...['Anemoon', 'Anijs', 'Haver', 'Klaver', 'Krokus', 'Lavendel', 'Lupine', 'Riet', 'Salie', 'Tijm', 'Tulp', 'Varen'],
  ...[
    'Delta',
    'Dinkel',
    'Fjord',
    'Gouwe',
    'Hunze',
    'IJssel',
    'Lagune',
    'Merwede',
    'Regge',
    'Rijn',
    'Schelde',
    'Spaarne',
  ],
  ...['Eider', 'Fuut', 'Grutto', 'Ibis', 'Kievit', 'Lepelaar', 'Pelikaan', 'Plevier', 'Reiger', 'Specht', 'Tapuit'],
  ...['Agaat', 'Basalt', 'Graniet', 'Koraal', 'Kwarts', 'Marmer', 'Opaal'],
] as const
