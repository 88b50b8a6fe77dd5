import { Application } from '@microsoft/teams-ai'
import { CardFactory, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder'
import restify from 'restify'
import { listen, told } from './peer.ts'

/** A bare echo with teams-ai as its documentation has it: `adaptiveCards.actionExecute`, restify, no authentication. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const app = new Application({ removeRecipientMention: false })
// The library wants Teams' own card type; ours is plain data of the same form.
app.adaptiveCards.actionExecute('bench', async () => told.card as unknown as never)
app.activity('message', async context => {
  await context.sendActivity({ attachments: [CardFactory.adaptiveCard(told.card)] })
})

const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (req, res) => {
  await adapter.process(req, res, (context: TurnContext) => app.run(context).then(() => undefined))
})
listen(server.server)
