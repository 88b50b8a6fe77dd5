// Trede in one tenant: the bot and its registration, two or more instances, Cosmos DB, the keys, monitoring, private networking.
// One template; what differs between environments stands in the parameter files beside it. Nothing here is a secret: the keys are
// made in Key Vault by who deploys (docs/runbook.md) and read by name.
targetScope = 'resourceGroup'

@description('Short name of the environment; part of every name.')
@minLength(3)
@maxLength(10)
param environment string

param location string = resourceGroup().location

@description('Instances of the bot. Two or more: one may be restarted while the other answers.')
@minValue(2)
@maxValue(10)
param instances int = 2

@description('Size of an instance (docs/sizing.md).')
param plan string = 'P0v3'

@description('Most request units a second for all containers together; autoscale goes down to a tenth (docs/sizing.md).')
@minValue(1000)
param throughput int = 1000

@description('Other tenants whose people may use the bot, with commas.')
param tenants string = ''

@description('File on the share `settings` that says how the organisation is built up, for figures by unit; empty: figures of the whole only (docs/figures.md).')
param unitsFile string = ''

@description('File on that share with the wording of the question of the p-gesprek; empty: the usual wording (docs/p-gesprek.md).')
param wordingsFile string = ''

@description('File on that share that says how to read who is who from Entra ID; empty: people.json (docs/people.md).')
param graphFile string = ''

@description('No figure below it is shown; may be raised and never lowered (docs/figures.md).')
@minValue(10)
param smallest int = 10

@description('Where the bot answers: the host name behind which Teams finds it, without https.')
param hostName string

@description('Who is told when something is wrong.')
param alertEmail string

@description('Days that Cosmos DB can be put back to; what is erased stays in a backup as long (docs/privacy.md).')
@allowed([7, 30])
param backupDays int = 7

@description('A setting that the platform reads from Key Vault with the identity of the bot.')
func secret(vaultName string, secretName string) string =>
  '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=${secretName})'

@description('A file on the share that is mounted for who owns the settings, or nothing.')
func mounted(file string) string => empty(file) ? '' : '/mounts/settings/${file}'

var name = 'trede-${environment}'
// Names of these kinds are unique in the whole of Azure.
var unique = '${environment}${uniqueString(resourceGroup().id)}'

// ---- Who the bot is

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Trede'
    endpoint: 'https://${hostName}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
    disableLocalAuth: true
    schemaTransformationVersion: '1.3'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true, enableCalling: false }
  }
}

// ---- The network: the store, the keys and the checkpoints have no public door. The bot itself must be reached by Teams.

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/24'] }
    subnets: [
      {
        name: 'bot'
        properties: {
          addressPrefix: '10.20.0.0/26'
          delegations: [{ name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }]
        }
      }
      { name: 'doors', properties: { addressPrefix: '10.20.0.64/26' } }
    ]
  }
}

var doors = [
  { name: 'cosmos', id: cosmos.id, group: 'Sql', zone: 'privatelink.documents.azure.com' }
  { name: 'vault', id: vault.id, group: 'vault', zone: 'privatelink.vaultcore.azure.net' }
  { name: 'files', id: storage.id, group: 'file', zone: 'privatelink.file.${az.environment().suffixes.storage}' }
]

resource door 'Microsoft.Network/privateEndpoints@2024-05-01' = [
  for to in doors: {
    name: '${name}-${to.name}'
    location: location
    properties: {
      subnet: { id: '${network.id}/subnets/doors' }
      privateLinkServiceConnections: [
        { name: to.name, properties: { privateLinkServiceId: to.id, groupIds: [to.group] } }
      ]
    }
  }
]

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = [
  for to in doors: { name: to.zone, location: 'global' }
]

resource zoneLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = [
  for (to, i) in doors: {
    parent: zone[i]
    name: name
    location: 'global'
    properties: { registrationEnabled: false, virtualNetwork: { id: network.id } }
  }
]

resource doorZone 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-05-01' = [
  for (to, i) in doors: {
    parent: door[i]
    name: 'default'
    properties: { privateDnsZoneConfigs: [{ name: to.name, properties: { privateDnsZoneId: zone[i].id } }] }
  }
]

// ---- The store: opened with the identity only, there is no key (docs/store.md)

resource cosmos 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: 'trede-${unique}'
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    disableLocalAuth: true
    publicNetworkAccess: 'Disabled'
    minimalTlsVersion: 'Tls12'
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    locations: [{ locationName: location, failoverPriority: 0, isZoneRedundant: true }]
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: { tier: backupDays == 7 ? 'Continuous7Days' : 'Continuous30Days' }
    }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: cosmos
  name: 'trede'
  properties: {
    resource: { id: 'trede' }
    options: { autoscaleSettings: { maxThroughput: throughput } }
  }
}

// A copy of what the code opens (src/store/cosmos-connect.ts); test/infra compares the two.
var containers = loadJsonContent('containers.json')

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = [
  for each in containers: {
    parent: database
    name: each.id
    properties: { resource: each }
  }
]

resource storeRole 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: cosmos
  name: guid(cosmos.id, identity.id, 'data')
  properties: {
    // Cosmos DB Built-in Data Contributor: reads and writes documents, makes no containers.
    roleDefinitionId: '${cosmos.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'
    principalId: identity.properties.principalId
    scope: cosmos.id
  }
}

// ---- The keys

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('trede-${unique}', 24)
  location: location
  properties: {
    tenantId: identity.properties.tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    publicNetworkAccess: 'Disabled'
  }
}

resource keysRole 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identity.id, 'secrets')
  scope: vault
  properties: {
    // Key Vault Secrets User: reads secrets, changes none.
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// ---- The checkpoints of the audit trail, outside the store (docs/privacy.md), and the files that HR and legal own

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: take('trede${unique}', 24)
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_ZRS' }
  properties: {
    publicNetworkAccess: 'Disabled'
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource files 'Microsoft.Storage/storageAccounts/fileServices@2023-05-01' = {
  parent: storage
  name: 'default'
  properties: { shareDeleteRetentionPolicy: { enabled: true, days: 30 } }
}

resource shares 'Microsoft.Storage/storageAccounts/fileServices/shares@2023-05-01' = [
  for share in ['checkpoints', 'settings']: {
    parent: files
    name: share
    properties: { shareQuota: 5 }
  }
]

// ---- The instances

resource farm 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: name
  location: location
  kind: 'linux'
  sku: { name: plan, capacity: instances }
  properties: { reserved: true, zoneRedundant: true }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: 'trede-${unique}'
  location: location
  kind: 'app,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    serverFarmId: farm.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identity.id
    virtualNetworkSubnetId: '${network.id}/subnets/bot'
    vnetRouteAllEnabled: true
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'npm run serve'
      alwaysOn: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      healthCheckPath: '/readyz'
    }
  }
}

// The platform mounts the shares with a key that it keeps for itself; the bot sees folders.
resource mounts 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'azurestorageaccounts'
  properties: {
    checkpoints: {
      type: 'AzureFiles'
      accountName: storage.name
      accessKey: storage.listKeys().keys[0].value
      shareName: 'checkpoints'
      mountPath: '/mounts/checkpoints'
    }
    settings: {
      type: 'AzureFiles'
      accountName: storage.name
      accessKey: storage.listKeys().keys[0].value
      shareName: 'settings'
      mountPath: '/mounts/settings'
    }
  }
}

// The settings that src/config.ts reads (docs/operations.md); test/infra compares the two.
resource settings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'appsettings'
  properties: {
    TREDE_MODE: 'teams'
    HOST: '0.0.0.0'
    PORT: '8080'
    MICROSOFT_APP_ID: identity.properties.clientId
    MICROSOFT_APP_TENANT_ID: identity.properties.tenantId
    TREDE_TENANTS: tenants
    TREDE_SEAL_KEYS: secret(vault.name, 'seal-keys')
    TREDE_BALLOT_KEYS: secret(vault.name, 'ballot-keys')
    TREDE_AUDIT_KEY: secret(vault.name, 'audit-key')
    TREDE_AUDIT_CHECKPOINTS: '/mounts/checkpoints/audit.jsonl'
    TREDE_COSMOS_ENDPOINT: cosmos.properties.documentEndpoint
    TREDE_COSMOS_DATABASE: database.name
    TREDE_PEOPLE: '/mounts/settings/people.json'
    TREDE_CONTACTS: '/mounts/settings/contacts.json'
    TREDE_GRAPH: mounted(graphFile)
    TREDE_UNITS: mounted(unitsFile)
    TREDE_P_GESPREK: mounted(wordingsFile)
    TREDE_SMALLEST: string(smallest)
  }
}

// ---- Watching: counts and durations, never content (docs/privacy.md)

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource appLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'logs'
  scope: app
  properties: {
    workspaceId: logs.id
    // What the bot writes itself, which names nobody. Not the HTTP log: it has addresses of people.
    logs: [{ category: 'AppServiceConsoleLogs', enabled: true }]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

resource told 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: name
  location: 'global'
  properties: {
    groupShortName: 'trede'
    enabled: true
    emailReceivers: [{ name: 'beheer', emailAddress: alertEmail, useCommonAlertSchema: true }]
  }
}

var alerts = [
  { name: 'faults', of: app.id, metric: 'Http5xx', kind: 'Microsoft.Web/sites', above: 10, by: 'Total', text: 'More than ten turns in five minutes went wrong' }
  { name: 'slow', of: app.id, metric: 'HttpResponseTime', kind: 'Microsoft.Web/sites', above: 2, by: 'Average', text: 'Answers take longer than two seconds' }
  { name: 'store-throttles', of: cosmos.id, metric: 'NormalizedRUConsumption', kind: 'Microsoft.DocumentDB/databaseAccounts', above: 90, by: 'Maximum', text: 'The store is at its limit' }
]

resource alert 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for each in alerts: {
    name: '${name}-${each.name}'
    location: 'global'
    properties: {
      description: each.text
      severity: 2
      enabled: true
      scopes: [each.of]
      evaluationFrequency: 'PT1M'
      windowSize: 'PT5M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: each.name
            metricNamespace: each.kind
            metricName: each.metric
            operator: 'GreaterThan'
            threshold: each.above
            timeAggregation: each.by
          }
        ]
      }
      actions: [{ actionGroupId: told.id }]
    }
  }
]

output botId string = identity.properties.clientId
output tenantId string = identity.properties.tenantId
output appName string = app.name
output vaultName string = vault.name
