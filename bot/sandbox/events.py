"""The envelope that the Events API puts around an event."""

from bot.sandbox.clock import micros
from bot.sandbox.shapes import Json, new_id
from bot.sandbox.workspace import Workspace

VERIFICATION_TOKEN = "verification-token"  # noqa: S105 - long deprecated, still sent


def wrapped(event: Json, ws: Workspace) -> Json:
    seed = ws.seed
    place = event.get("channel") or event.get("item", {}).get("channel")
    sent = event.get("event_ts") or ws.clock.mint_ts()
    authorization = {"enterprise_id": None, "team_id": seed.team_id, "user_id": seed.bot_user}
    return {
        "token": VERIFICATION_TOKEN,
        "team_id": seed.team_id,
        "context_team_id": seed.team_id,
        "context_enterprise_id": None,
        "api_app_id": seed.app_id,
        "event": {**event, "event_ts": sent},
        "type": "event_callback",
        "event_id": new_id("Ev"),
        "event_time": micros(sent) // 1_000_000,
        "authorizations": [{**authorization, "is_bot": True, "is_enterprise_install": False}],
        "is_ext_shared_channel": False,
        "event_context": f"4-{event['type']}-{seed.team_id}-{place or seed.team_id}",
    }
