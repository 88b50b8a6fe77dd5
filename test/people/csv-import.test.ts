import assert from 'node:assert/strict'
import fc from 'fast-check'
import { columnNames, lineFaults, lineNotes } from '#cards/content/people-import.ts'
import { fileFault, report } from '#cards/content/people-report.ts'
import { columns } from '#src/people/columns.ts'
import type { Defaults } from '#src/people/csv-person.ts'
import { fileDirectory } from '#src/people/directory.ts'
import { type Imported, importPeople } from '#src/people/importing.ts'
import { textsIn } from '../policy/plain-language.ts'

const tenant = '11111111-1111-4111-8111-111111111111'
const id = (n: number) => `aaaaaaaa-0000-4000-8000-${String(n).padStart(12, '0')}`
const defaults: Defaults = { tenant, organisation: 'bzk' }
const header = 'object-id;rol;eenheid;regio;leidinggevende-id'

function imported(lines: readonly string[], given: Defaults = defaults): Imported {
  const result = importPeople(lines, given)
  if ('header' in result) throw new Error(`refused: ${JSON.stringify(result)}`)
  return result
}
const refused = (lines: readonly string[], given: Defaults = defaults) => {
  const result = importPeople(lines, given)
  return 'header' in result ? result.header : undefined
}
const people = (lines: readonly string[], given?: Defaults) => [...imported(lines, given).people.inOrder()]
const faults = (lines: readonly string[]) => imported(lines).faults.map(({ line, what }) => `${line}: ${what}`)

describe('a people file of HR', () => {
  it('becomes people that the bot reads', async () => {
    const lines = [header, `${id(2)};hr;Bureau HR;;`, `${id(1).toUpperCase()};;  Directie   Één ;BQ;${id(2)}`]
    assert.deepEqual(people(lines), [
      {
        id: id(1),
        tenant,
        roles: ['medewerker'],
        unit: 'Directie Één',
        organisation: 'bzk',
        region: 'bes',
        zone: 'America/Kralendijk',
        leads: [],
      },
      {
        id: id(2),
        tenant,
        roles: ['leidinggevende', 'hr'],
        unit: 'Bureau HR',
        organisation: 'bzk',
        region: 'nl',
        zone: 'Europe/Amsterdam',
        leads: [id(1)],
      },
    ])
    const found = await fileDirectory(people(lines)).find(`${tenant}:${id(1)}`)
    assert.equal(found?.leader, `${tenant}:${id(2)}`)
  })

  it('may have its columns in any order, in Dutch or English, in capitals, as HR and Entra name them', () => {
    const dutch = ['Object-ID;ROL;Organisatie_onderdeel;LAND', `${id(1)};Leidinggevende, HR;Unit;Nederland`]
    const english = ['Country\tdepartment\tRoles\tuserPrincipalName\tobject id', `NL\tUnit\tHR manager\tx@y\t${id(1)}`]
    assert.deepEqual(people(dutch), people(english))
    assert.deepEqual(imported(english).unread, ['userPrincipalName'])
  })

  it('may name every column as Trede itself names it, in both languages', () => {
    for (const lang of ['nl', 'en'] as const) {
      const names = columns.map(column => columnNames[column][lang])
      const cells = [id(1), tenant, 'hr', 'Unit', 'bzk', 'nl', 'Europe/Amsterdam', '', id(2)]
      assert.deepEqual(imported([names.join(';'), cells.join(';')], {}).unread, [])
    }
  })

  it('tells which columns are missing or double, and does nothing then', () => {
    assert.deepEqual(refused(['naam;rol', 'Noor;hr']), { missing: ['id', 'unit'], double: [] })
    assert.deepEqual(refused([header], {}), { missing: ['tenant', 'organisation'], double: [] })
    assert.deepEqual(refused(['id;afdeling;unit']), { missing: [], double: ['unit'] })
    assert.equal(refused([]), 'empty')
    assert.equal(refused(['', '  ']), 'empty')
    assert.equal(refused(['"id;unit']), 'torn')
    assert.deepEqual(fileFault('nl', { header: { missing: ['id', 'unit'], double: ['roles'] } }), [
      'Deze kolommen ontbreken: object-id, eenheid',
      'Deze kolommen staan er vaker: rol',
    ])
  })

  it('names every bad line with its number and why, and leaves the good ones alone', () => {
    const lines = [
      header, // 1
      `${id(1)};;Unit;;`,
      'Noor Bakker;;Unit;;',
      `noor@voorbeeld.nl;;Unit;;`,
      `${id(2)};baas;Unit;;`,
      `${id(3)};;;;`, // 6
      `${id(4)};;Unit;Duitsland;`,
      `${id(5)};;Unit;;Noor Bakker`,
      `${id(6)};;Unit;;${id(6)}`,
      `${id(7)};;"Unit;;`,
      `${id(8)};;Unit; Team;;;;extra`, // 11
      '',
      `${id(1)};hr;Unit;;`,
      `${id(9)};baas;;mars;`,
      `${id(10)};;Unit;;;;;`, // 15: separators at the end are nothing
    ]
    assert.deepEqual(faults(lines), [
      '3: id',
      '4: id',
      '5: roles',
      '6: unit',
      '7: region',
      '8: leader',
      '9: self',
      '10: quotes',
      '11: width',
      '13: twice',
      '14: roles,unit,region',
    ])
    assert.deepEqual(
      people(lines).map(person => person.id),
      [id(1), id(10)],
    )
    assert.equal(imported(lines).lines, 13)
    const told = report('nl', imported(lines)).join('\n')
    assert.match(told, /^Regel 8: de leidinggevende is geen object-id/m)
    assert.match(told, /Foute regels: 11 van 13/)
    assert.doesNotMatch(told, /Noor|Bakker|voorbeeld\.nl|Duitsland|mars/)
  })

  it('leaves good lines as they are whatever bad lines stand between them', () => {
    const good = fc.nat(30).map(n => ({ good: true, line: `${id(n)};;Unit ${n};;` }))
    const bad = fc
      .constantFrom('x;;Unit;;', `${id(99)};;;;`, `${id(98)};"open;Unit;;`, ';;;;x', `${id(97)};;"Unit;;`, '"', '""x')
      .map(line => ({ good: false, line }))
    fc.assert(
      fc.property(fc.array(fc.oneof(good, bad), { maxLength: 25 }), all => {
        const alone = all.filter(({ good }) => good).map(({ line }) => line)
        const result = imported([header, ...all.map(({ line }) => line)])
        assert.deepEqual([...result.people.inOrder()], people([header, ...alone]))
        assert.deepEqual(
          result.faults.map(({ line }) => line),
          all.flatMap(({ good }, i) => (good ? [] : [i + 2])),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same people in whatever order the lines stand', () => {
    const lines = Array.from({ length: 40 }, (_, n) => `${id(n)};;Unit ${n % 3};;${n % 5 ? id(n - (n % 5)) : ''}`)
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 40 }), shuffled =>
        assert.deepEqual(people([header, ...shuffled]), people([header, ...lines])),
      ),
      { numRuns: 30 },
    )
  })

  it('takes a cell that looks like a formula for what it is: text', () => {
    const lines = [header, `${id(1)};;"=HYPERLINK(""http://x"")";;`, `${id(2)};;+31;;`, `${id(3)};;@SUM(A1);;`]
    assert.deepEqual(
      people(lines).map(({ unit }) => unit),
      ['=HYPERLINK("http://x")', '+31', '@SUM(A1)'],
    )
    assert.deepEqual(faults([header, `="${id(1)}";;Unit;;`, `${id(2)};=1+1;Unit;;`]), ['2: id', '3: roles'])
  })

  it('keeps nothing that it does not need: no name, no address, no number', () => {
    const lines = [
      'Naam;Mail;Personeelsnummer;Object-ID;Eenheid;Object-ID leidinggevende',
      `Noor Bakker;noor@voorbeeld.nl;123456;${id(1)};Unit;zomaar`,
    ]
    assert.doesNotMatch(JSON.stringify(people(lines)), /Noor|voorbeeld\.nl|123456|zomaar/)
  })

  it('knows leaders from either side, stands rings, and notes who is not in the file', () => {
    const wide = `${header};geeft leiding aan`
    const lines = [
      wide,
      `${id(1)};;Unit;;;${id(2)} ${id(3)}`,
      `${id(2)};;Unit;;${id(1)};`,
      `${id(3)};;Unit;;;${id(1)}`,
      `${id(4)};;Unit;;${id(77)};${id(78)}`,
      `${id(5)};;Unit;;${id(6)};`,
      `${id(6)};;;;;`,
    ]
    assert.deepEqual(
      people(lines).map(({ leads, roles }) => [leads.length, roles[0]]),
      [
        [2, 'leidinggevende'],
        [0, 'medewerker'],
        [1, 'leidinggevende'],
        [0, 'medewerker'],
        [0, 'medewerker'],
      ],
    )
    assert.deepEqual(
      imported(lines).notes.map(({ line, what }) => `${line}: ${what}`),
      ['5: leader_absent,leads_absent', '6: leader_absent'],
    )
  })

  it('counts the same line twice as one, with a note', () => {
    const line = `${id(1)};hr;Unit;;`
    assert.deepEqual(imported([header, line, line]).notes, [{ line: 3, what: ['same'] }])
    assert.equal(people([header, line, line]).length, 1)
  })

  it('never takes a role for granted: one wrong word and the line is out', () => {
    for (const role of ['hr baas', 'superuser', '__proto__', 'constructor', 'hr,,constructor', 'HRM'])
      assert.deepEqual(faults([header, `${id(1)};${role};Unit;;`]), ['2: roles'], role)
    assert.deepEqual(people([header, `${id(1)};Beheerder / HR;Unit;;`])[0]?.roles, ['hr', 'beheerder'])
  })

  it('takes nobody from another tenant for one of ours', () => {
    const lines = [`tenant;${header}`, `22222222-2222-4222-8222-222222222222;${id(1)};hr;Unit;;`, `;${id(1)};;Unit;;`]
    assert.deepEqual(
      people(lines).map(({ tenant, roles }) => [tenant.slice(0, 1), roles]),
      [
        ['1', ['medewerker']],
        ['2', ['hr']],
      ],
    )
  })

  it('shows no control characters of the file on the screen', () => {
    const told = report('nl', imported([`${header};\u001b[31mrood\u202e`, `${id(1)};;Unit;;`])).join('\n')
    assert.match(told, /rood/)
    assert.doesNotMatch(told.replaceAll('\n', ''), /[\p{Cc}\p{Cf}]/u)
    assert.deepEqual(faults([header, `${id(1)};;U\u202enit;;`]), ['2: unit'])
  })

  it('has its words in both languages', () => {
    for (const text of textsIn([lineFaults, lineNotes, columnNames])) assert.ok(text.nl && text.en)
    for (const text of textsIn([lineFaults, lineNotes])) assert.notEqual(text.nl, text.en)
  })
})
