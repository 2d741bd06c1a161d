"""``python -m certflow``: the command line, where its script is not on the path."""

from certflow.cli import main

if __name__ == "__main__":
    main()
