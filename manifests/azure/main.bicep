@description('Where to set everything up.')
param location string = resourceGroup().location

@description('Begins the name of each resource: lower-case letters and digits.')
@minLength(3)
@maxLength(16)
param name string = 'probity'

@description('The container image to run.')
param image string

@description('The host at which people and Teams reach Probity.')
param host string

@description('Password of the database role that Probity uses.')
@secure()
param databasePassword string

@description('Key that seals what cases hold: 32 bytes in Base64. Keep it: without it they cannot be read again.')
@secure()
param reviewKey string

@description('Application id of the console, for signing in; empty leaves the console closed.')
param consoleClientId string = ''

@description('Client secret of the console.')
@secure()
param consoleClientSecret string = ''

var databaseUser = 'probity'

// The bot is this identity: there is no secret that could leak or expire.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-bot'
  location: location
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'S1'
  }
  properties: {
    displayName: 'Probity'
    endpoint: 'https://${host}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: tenant().tenantId
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
    }
  }
}

resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: '${name}-network'
  location: location
  properties: {
    addressSpace: {
      addressPrefixes: ['10.20.0.0/16']
    }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: '10.20.0.0/23'
          delegations: [
            {
              name: 'app'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.2.0/24'
          delegations: [
            {
              name: 'database'
              properties: {
                serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
              }
            }
          ]
        }
      }
    ]
  }
}

resource databaseZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'
}

resource databaseZoneLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: databaseZone
  name: 'network'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-${uniqueString(resourceGroup().id)}'
  location: location
  sku: {
    name: 'Standard_B2s'
    tier: 'Burstable'
  }
  properties: {
    version: '17'
    administratorLogin: databaseUser
    administratorLoginPassword: databasePassword
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: 14
      geoRedundantBackup: 'Disabled'
    }
    network: {
      delegatedSubnetResourceId: network.properties.subnets[1].id
      privateDnsZoneArmResourceId: databaseZone.id
    }
  }
  dependsOn: [databaseZoneLink]
}

resource schema 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: database
  name: 'probity'
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    retentionInDays: 30
    sku: {
      name: 'PerGB2018'
    }
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
    vnetConfiguration: {
      infrastructureSubnetId: network.properties.subnets[0].id
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    managedEnvironmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      ingress: {
        external: true
        targetPort: 3978
        allowInsecure: false
      }
      secrets: concat([
        {
          name: 'database-password'
          value: databasePassword
        }
        {
          name: 'review-key'
          value: reviewKey
        }
      ], empty(consoleClientSecret) ? [] : [
        {
          name: 'console-secret'
          value: consoleClientSecret
        }
      ])
    }
    template: {
      scale: {
        minReplicas: 1
        maxReplicas: 3
      }
      containers: [
        {
          name: 'probity'
          image: image
          resources: {
            cpu: json('1.0')
            memory: '2Gi'
          }
          env: concat([
            {
              name: 'PROBITY_DB_URL'
              value: 'jdbc:postgresql://${database.properties.fullyQualifiedDomainName}/probity?sslmode=require'
            }
            {
              name: 'PROBITY_DB_USERNAME'
              value: databaseUser
            }
            {
              name: 'PROBITY_DB_PASSWORD'
              secretRef: 'database-password'
            }
            {
              name: 'PROBITY_REVIEW_KEY'
              secretRef: 'review-key'
            }
            {
              name: 'PROBITY_DATA'
              value: '/tmp/probity'
            }
            {
              name: 'PROBITY_PUBLIC_URL'
              value: 'https://${host}'
            }
            {
              name: 'PROBITY_TEAMS_APP_ID'
              value: identity.properties.clientId
            }
            {
              name: 'PROBITY_TEAMS_TENANT_ID'
              value: tenant().tenantId
            }
            {
              name: 'PROBITY_TEAMS_CREDENTIAL_MANAGED_IDENTITY'
              value: 'true'
            }
          ], empty(consoleClientId) ? [] : [
            {
              name: 'PROBITY_CONSOLE_CLIENT_ID'
              value: consoleClientId
            }
            {
              name: 'PROBITY_CONSOLE_CLIENT_SECRET'
              secretRef: 'console-secret'
            }
          ])
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/actuator/health/liveness'
                port: 3978
              }
              periodSeconds: 5
              failureThreshold: 24
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/actuator/health/liveness'
                port: 3978
              }
              periodSeconds: 10
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/actuator/health/readiness'
                port: 3978
              }
              periodSeconds: 5
            }
          ]
        }
      ]
    }
  }
  dependsOn: [schema]
}

output botAppId string = identity.properties.clientId
output appHost string = app.properties.configuration.ingress.fqdn
