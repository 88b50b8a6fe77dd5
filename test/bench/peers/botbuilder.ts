import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TeamsActivityHandler,
  type TurnContext,
} from 'botbuilder'
import restify from 'restify'
import { cardAnswer, listen, told } from './peer.ts'

/** A bare echo as the samples of the SDK have it: botbuilder behind restify, without authentication or state. */
class Echo extends TeamsActivityHandler {
  constructor() {
    super()
    this.onMessage(async (context, next) => {
      await context.sendActivity({ attachments: [CardFactory.adaptiveCard(told.card)] })
      await next()
    })
  }
  override onAdaptiveCardInvoke = async () => cardAnswer(told.card) as unknown as never
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const echo = new Echo()
const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (req, res) => {
  await adapter.process(req, res, (context: TurnContext) => echo.run(context))
})
listen(server.server)
