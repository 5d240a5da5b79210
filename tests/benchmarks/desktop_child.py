"""The real program as a process, with a script in it that does what a person does: `python -m ... NAME ARGUMENTS ANSWER`.

NAME is a function of `desktop_script`, ARGUMENTS its JSON, ANSWER the file for what was measured. This module is what the
program's own child processes import again, so it imports nothing.
"""


def main() -> int:
    import json
    import sys
    from pathlib import Path

    from desktop import app
    from resources.home import Home
    from tests.benchmarks import desktop_script

    name, arguments, answer = sys.argv[1:]
    script = getattr(desktop_script, name)
    given = json.loads(arguments)
    played: list[desktop_script.Play] = []

    class Application(app.Application):
        def start(self) -> None:
            play = desktop_script.Play(self, Path(answer))
            played.append(play)
            self.window.usable.connect(lambda: play.begin(script(play, **given)))
            super().start()

    app.Application = Application  # type: ignore[misc]
    app.run(Home.find(), sys.argv[:1])
    return 0 if played and played[0].finished else 1


if __name__ == "__main__":
    import sys

    sys.exit(main())
