import snowball from 'snowball-stemmers'

const dutch = snowball.newStemmer('dutch')
const english = snowball.newStemmer('english')

/** Shorter words have no ending to lose. */
const shortest = 4

/** What is left of a word when Dutch and English endings go: nobody says in which language a word is. */
export const stemOf = (word: string): string => (word.length < shortest ? word : english.stem(bare(dutch.stem(word))))

/** The stemmer leaves `gepest` and `bedreigd` as they are. */
function bare(stem: string): string {
  const present = stem.replace(/^ge(?=.{3,}[dt]$)/, '')
  return present.replace(/(?<=.{3}[^aeiou])[dt]$/, '').replace(/(.)\1$/, '$1')
}
