"""A build from beginning to end: request in, report out.

Reads no clock and no environment: the moment and the folders are in the request.
"""

from generator.build.report import Manifest, Report
from generator.build.request import Progress, Request
from generator.build.session import Session

__all__ = ("Manifest", "Progress", "Report", "Request", "build", "check")


def build(request: Request, *, progress: Progress | None = None) -> Report:
    """Build what changed since the last run and publish it, unless what is visible has an error.

    Raises:
        PublishError: the output folder cannot be written, or another build is at work on it.
        NoSuchPath: a path of `changed` is not there and was never read.
    """
    with Session(request) as session:
        session.refuse_unknown()
        return session.build(request.changed or None, progress=progress)


def check(request: Request, *, progress: Progress | None = None) -> Report:
    """Return everything that is wrong with a site, its own templates included; publish nothing.

    Raises:
        NoSuchPath: a path of `changed` is not there and was never read.
    """
    with Session(request, writes=False) as session:
        session.refuse_unknown()
        return session.build(request.changed or None, progress=progress)
