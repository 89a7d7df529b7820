first-run-welcome = Welcome
