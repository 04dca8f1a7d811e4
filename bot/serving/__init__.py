"""Running the bot: over Socket Mode or over HTTP."""
