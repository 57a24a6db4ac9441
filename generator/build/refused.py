"""The end of a build that cannot go on, by no mistake of an author: a full disk, another build at work."""

from generator.saying import Saying, as_said


class PublishError(Exception):
    """The output cannot be written; the message, a saying, is for the person who runs the build."""

    @property
    def said(self) -> Saying:
        """The message."""
        return as_said(self.args[0])
