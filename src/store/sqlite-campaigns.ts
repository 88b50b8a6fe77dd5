import type { Campaign } from '#src/campaign/campaign.ts'
import type { Campaigns } from '#src/campaign/campaigns.ts'
import type { Row, Sql } from './sql.ts'

export const sqliteCampaigns = (sql: Sql): Campaigns => ({
  find: async id => sql.all('SELECT body FROM campaigns WHERE id = ?', id).map(campaignOf)[0],
  all: async () => sql.all('SELECT body FROM campaigns ORDER BY touched DESC, id').map(campaignOf),
  underway: async () =>
    sql
      .all(`SELECT body FROM campaigns WHERE phase IN ('gepland', 'verzendt', 'gepauzeerd') ORDER BY touched, id`)
      .map(campaignOf),
  save: async campaign => (write(sql, campaign) === 1 ? 'saved' : 'stale'),
  remove: async ({ id, version }) =>
    sql.run('DELETE FROM campaigns WHERE id = ? AND version = ?', id, version) === 1 ? 'saved' : 'stale',
  isHalted: async () => sql.all(`SELECT 1 FROM switches WHERE name = 'noodstop'`).length > 0,
  halt: async on =>
    void sql.run(
      on
        ? `INSERT INTO switches (name) VALUES ('noodstop') ON CONFLICT DO NOTHING`
        : `DELETE FROM switches WHERE name = 'noodstop'`,
    ),
})

const write = (sql: Sql, campaign: Campaign): number => {
  const { id, version, phase, touched } = campaign
  const body = JSON.stringify(campaign)
  return version === 1
    ? sql.run(
        'INSERT INTO campaigns (id, version, phase, touched, body) VALUES (?, 1, ?, ?, ?) ON CONFLICT DO NOTHING',
        id,
        phase,
        touched,
        body,
      )
    : sql.run(
        'UPDATE campaigns SET version = ?, phase = ?, touched = ?, body = ? WHERE id = ? AND version = ?',
        version,
        phase,
        touched,
        body,
        id,
        version - 1,
      )
}

const campaignOf = (row: Row): Campaign => JSON.parse(String(row.body))
