import { agendaContract } from './agenda.contract.ts'
import { campaignPrivacyContract } from './campaign-privacy.contract.ts'
import { campaignsContract } from './campaigns.contract.ts'
import { casebookContract } from './casebook.contract.ts'
import { casebookTogetherContract } from './casebook-together.contract.ts'
import { type CosmosServer, cosmosServer } from './cosmos-server.ts'
import { cosmosShelf } from './cosmos-shelf.ts'
import { handOverContract } from './hand-over.contract.ts'
import { ledgerContract } from './ledger.contract.ts'
import { personalContract } from './personal.contract.ts'
import { reportContract } from './report.contract.ts'
import { retentionContract } from './retention.contract.ts'
import { talksContract } from './talks.contract.ts'

describe('Cosmos DB through its own client', function () {
  this.timeout(60_000)
  let server: CosmosServer
  before(async () => {
    server = await cosmosServer()
  })
  after(() => server.close())

  const contracts = [
    casebookContract,
    casebookTogetherContract,
    handOverContract,
    agendaContract,
    talksContract,
    reportContract,
    campaignsContract,
    ledgerContract,
  ]
  for (const contract of contracts) contract('Cosmos DB', () => cosmosShelf(server))
  for (const contract of [personalContract, retentionContract, campaignPrivacyContract])
    contract('Cosmos DB', now => cosmosShelf(server, now))
})
