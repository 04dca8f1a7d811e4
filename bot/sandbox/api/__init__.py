"""The Web API, as Slack has it."""
