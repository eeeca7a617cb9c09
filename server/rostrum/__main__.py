"""`python -m rostrum` is the command `rostrum`."""

from rostrum.cli import main

main(prog_name="rostrum")
