"""The command line. Each command imports what it needs when it is called: `kept --help` is quick."""

import sys
from collections.abc import Callable
from functools import wraps
from typing import IO, TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

if TYPE_CHECKING:
    from bot.settings import Settings

TABLES = ("contacts", "followups", "praise", "customers", "verdicts", "words")


def _settings() -> "Settings":
    from bot.logs import start_logging  # noqa: PLC0415
    from bot.settings import load_settings  # noqa: PLC0415

    settings = load_settings()
    start_logging(settings.kept_log_level, settings.kept_log_format)
    return settings


def _in_a_sentence(command: Callable[..., None]) -> Callable[..., None]:
    """Wrong settings are one sentence on stderr, and exit 1."""

    @wraps(command)
    def told(*args: Any, **options: Any) -> None:
        from bot.errors import WrongSettings  # noqa: PLC0415

        try:
            command(*args, **options)
        except WrongSettings as error:
            raise click.ClickException(str(error)) from None

    return told


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="kept", prog_name="kept")
def main() -> None:
    """Kept keeps a team's word to its customers: calls returned, promises kept, colleagues praised."""


class Address(click.ParamType[tuple[str, int]]):
    """HOST:PORT, [::1]:PORT or :PORT."""

    name = "host:port"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, int]:
        host, colon, port = str(value).rpartition(":")
        if not colon or not port.isdecimal() or not 0 < int(port) < 65536:
            self.fail(f"{value!r} is no HOST:PORT, such as 0.0.0.0:3000.", param, ctx)
        return host.strip("[]") or "0.0.0.0", int(port)  # noqa: S104 - it is what :3000 asks for


@main.command()
@click.option("--http", type=Address(), help="Serve Slack's HTTP requests there; without it, Socket Mode.")
@click.option(
    "--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes, with --http."
)
@_in_a_sentence
def run(http: tuple[str, int] | None, workers: int) -> None:
    """Run the bot until it is told to stop."""
    if workers > 1 and http is None:
        raise click.UsageError("--workers needs --http; over Socket Mode start `kept run` once more instead.")
    settings = _settings()
    if workers > 1 and settings.database_url.startswith("sqlite"):
        raise click.UsageError(
            "--workers needs PostgreSQL; on SQLite one process does it all. Set DATABASE_URL."
        )
    if http is None:
        from bot.serving.socket_mode import serve_socket_mode  # noqa: PLC0415

        serve_socket_mode(settings)
    else:
        from bot.serving.web import serve_http  # noqa: PLC0415

        serve_http(settings, *http, workers)


@main.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="Where its page is."
)
@click.option("--no-browser", is_flag=True, help="Only print the address.")
@_in_a_sentence
def demo(port: int, no_browser: bool) -> None:
    """Try it in a Slack workspace in a box: no account, no token."""
    from bot.demo import run_demo  # noqa: PLC0415

    run_demo(port, not no_browser)


@main.command()
@_in_a_sentence
def doctor() -> None:
    """Say what is missing or wrong, and the mend."""
    from bot.doctor import examine  # noqa: PLC0415

    settings = _settings()
    wrong = False
    for finding in examine(settings):
        click.echo(finding.line())
        wrong = wrong or finding.state == "wrong"
    if wrong:
        raise SystemExit(1)


class Region(click.ParamType[str]):
    """A two-letter country."""

    name = "country"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        country = str(value).strip().upper()
        if len(country) != 2 or not (country.isascii() and country.isalpha()):
            self.fail(f"{value!r} is no two-letter country, such as US, GB or IN.", param, ctx)
        return country


@main.command()
@click.argument("words", nargs=-1)
@click.option("--jsonl", is_flag=True, help='Read lines of {"id", "text", "author"} from stdin instead.')
@click.option("--explain", is_flag=True, help="Say instead what each stage sees, which rule speaks, and why.")
@click.option("--author", default="U0AUTHOR", help="Who wrote WORDS: a Slack user id.")
@click.option("--region", type=Region(), help="Country of numbers and dates, such as GB; else KEPT_COUNTRY.")
@click.option(
    "--customer", "customers", multiple=True, help="A customer, such as 'Bluebird = blue bird, BB'."
)
@click.option("--teammate", "teammates", multiple=True, help="Words for a colleague, such as 'quote desk'.")
@_in_a_sentence
def read(
    words: tuple[str, ...],
    jsonl: bool,
    explain: bool,
    author: str,
    region: str | None,
    customers: tuple[str, ...],
    teammates: tuple[str, ...],
) -> None:
    """Print what the bot would see in a message; several words are one message. It needs no database."""
    if jsonl == bool(words):
        raise click.UsageError("Give a message, or --jsonl and lines on stdin.")
    if jsonl and explain:
        raise click.UsageError("--explain takes one message, not --jsonl.")
    from bot import lines  # noqa: PLC0415
    from bot.clock import utcnow  # noqa: PLC0415

    settings = _settings()
    ear = lines.Ear(region or settings.kept_country, lines.knowing(customers, teammates))
    message = " ".join(words)
    if jsonl:
        if not lines.read_lines(sys.stdin, ear):
            raise SystemExit(1)
    elif explain:
        zone = ZoneInfo(settings.kept_timezone or "UTC")
        click.echo("\n".join(lines.explained(message, author, ear, utcnow(), zone)))
    else:
        for mention in lines.seen(message, author, ear):
            click.echo(mention)


@main.command()
@click.option("--http", metavar="URL", help="For HTTP: the https:// address that Slack sends to.")
def manifest(http: str | None) -> None:
    """Print the manifest to paste at api.slack.com/apps."""
    from bot.slack.manifest import manifest_text  # noqa: PLC0415

    if http and not http.startswith("https://"):
        raise click.UsageError("Slack sends to https:// addresses only.")
    click.echo(manifest_text(http))


@main.command()
@click.argument("table", type=click.Choice(TABLES))
@click.option("--format", "form", type=click.Choice(["csv", "jsonl"]), default="csv", show_default=True)
@click.option("--output", type=click.File("w", encoding="utf-8", lazy=True, atomic=True), default="-")
@_in_a_sentence
def export(table: str, form: str, output: IO[str]) -> None:
    """Write out every row of a table, oldest first."""
    from bot.export import write  # noqa: PLC0415
    from bot.serving.starting import connect_to_kept  # noqa: PLC0415

    write(connect_to_kept(_settings()), table, form, output)


@main.command("import")
@click.argument("table", type=click.Choice(["words"]))
@click.argument("file", type=click.File("r", encoding="utf-8-sig"))
@click.option("--workspace", help="Its id, where the database holds several.")
@_in_a_sentence
def import_rows(table: str, file: IO[str], workspace: str | None) -> None:
    """Add rows to a table from CSV as `kept export` writes it; all of them or none."""
    from bot.imports import add_words  # noqa: PLC0415
    from bot.serving.starting import connect_to_kept  # noqa: PLC0415

    count = add_words(connect_to_kept(_settings()), file, workspace)
    click.echo(
        f"Added {count} {'line' if count == 1 else 'lines'}; the bot knows them within a second or two."
    )


@main.group("db")
def database() -> None:
    """The database."""


@database.command("upgrade")
@_in_a_sentence
def db_upgrade() -> None:
    """Bring the database to this version's schema."""
    from bot import migrations  # noqa: PLC0415
    from bot.serving.starting import connect, upgrade  # noqa: PLC0415

    done = upgrade(connect(_settings()))
    click.echo(f"The database is {'now' if done else 'already'} at {migrations.HEAD}.")


if __name__ == "__main__":
    sys.exit(main(prog_name="kept"))
