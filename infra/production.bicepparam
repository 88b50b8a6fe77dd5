using 'main.bicep'

param environment = 'prod'
param hostName = 'trede.example.nl'
param alertEmail = 'beheer@example.nl'
param instances = 2
param plan = 'P1v3'
param throughput = 4000
param backupDays = 7
param unitsFile = 'units.json'
