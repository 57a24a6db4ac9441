"""The end of a build that cannot go on, by no mistake of an author: a full disk, another build at work."""

from pathlib import Path

from generator.saying import Saying, Value, as_said, reason_of, say


class PublishError(Exception):
    """The output cannot be written; the message, a saying, is for the person who runs the build."""

    @property
    def said(self) -> Saying:
        """The message."""
        return as_said(self.args[0])


def cannot_keep(folder: Path, error: Exception) -> Saying:
    """Return what is said where the state in a folder cannot be opened."""
    return say(
        "the state of the build cannot be kept in .khobor/{folder}: {error}; "
        "what was published before is untouched",
        folder=folder.name,
        error=why_of(error),
    )


def stopped(error: Exception) -> Saying:
    """Return what is said where a build could not go on."""
    name = getattr(error, "filename", None)
    return say(
        "the build stopped: {name}{error}; "
        "every published file is whole, and the next build goes on from here",
        name=f"{name}: " if name else "",
        error=why_of(error),
    )


def why_of(error: Exception) -> Value:
    """Return why something could not be written."""
    return reason_of(error) if isinstance(error, OSError) else str(error)
