using 'main.bicep'

param environment = 'test'
param hostName = 'trede-test.example.nl'
param alertEmail = 'beheer@example.nl'
