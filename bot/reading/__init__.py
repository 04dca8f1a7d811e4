"""From one Slack message to its mentions; pure."""

from .commands import read_command as read_command
from .commands import read_praise_command as read_praise_command
from .emails import find_email as find_email
from .explain import explain as explain
from .known import NOBODY as NOBODY
from .known import Known as Known
from .known import Match as Match
from .known import fold_name as fold_name
from .mention import Draft as Draft
from .mention import Mention as Mention
from .mention import PraiseDraft as PraiseDraft
from .mention import Reply as Reply
from .moment import due_moment as due_moment
from .moment import weekdays as weekdays
from .own import Entry as Entry
from .own import entries as entries
from .own import is_needed as is_needed
from .phones import find_phone as find_phone
from .reader import glance as glance
from .reader import read as read
from .reader import warm as warm
from .replies import read_reply as read_reply
from .when import find_due as find_due
