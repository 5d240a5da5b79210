"""What a frozen program does before anything else, even before what PyInstaller prepares: another version that was chosen takes
its place. So choosing one costs its start the time of an empty program."""

from sync.program import chosen

chosen.first()
