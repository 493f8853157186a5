"""The workers of a Dask cluster as a crew: the door to it, and its troubles in words. Nothing else knows of Dask."""

import logging
import socket
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from briefing import __version__
from briefing.app.crew import IN_FLIGHT, Crew
from briefing.errors import BriefingError
from briefing.messages import Message, say

if TYPE_CHECKING:
    from distributed import Client

MOST_WORKERS = 500
"""Workers that never wait for a task; Dask's scheduler, which holds the tasks, is the bound before that."""

SCHEMES = ("tcp", "tls", "ws", "wss")
"""How a scheduler may be spoken to (distributed.dask.org, Communications)."""

ANSWER = 10
"""Seconds that a scheduler has to answer, and a worker to join it."""


@contextmanager
def cluster(address: str) -> Iterator[Crew]:
    """The workers of the scheduler at `address` (tcp://host:port). Raises BriefingError, also where it goes away.

    Sources and results must be where the workers find them: a shared folder, or a store named by its address.
    """
    client = _client(address)
    with client:
        from distributed import KilledWorker

        _check_workers(client, address)
        executor = client.get_executor(pure=False)
        try:
            yield Crew(
                IN_FLIGHT * MOST_WORKERS,
                KilledWorker,
                hired=lambda: nullcontext(executor),
                one=lambda: nullcontext(executor),
                missed=lambda: _check_workers(client, address),
            )
        except CancelledError as error:
            why = say("the scheduler at {address} went away", address=address)
            raise BriefingError(say("The batch was stopped"), why, _AGAIN) from error


def _client(address: str) -> "Client":
    try:
        from distributed import Client
    except ImportError as error:
        raise _not_started(say("Dask is not installed"), say("Install briefing[cluster]")) from error
    place = _place(address)
    for name in ("distributed", "distributed.client"):  # what they would say with a traceback is said here
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        socket.create_connection(place, ANSWER).close()  # refused at once, where the client would try again and again
        return Client(address, timeout=ANSWER)
    except OSError as error:
        why = say("no scheduler answers at {address}", address=address)
        raise _not_started(why, say("Check the address, and that the scheduler runs")) from error


def _place(address: str) -> tuple[str, int]:
    """The host and port in an address."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        host = port = None
    if not host or not port or parts.scheme not in SCHEMES:
        why = say("“{address}” is not the address of a scheduler", address=address)
        raise _not_started(why, say("Give one such as tcp://host:8786"))
    return host, port


def _check_workers(client: "Client", address: str) -> None:
    """Raise where no worker has joined the scheduler, or one has another version of Briefing."""
    try:
        client.wait_for_workers(1, timeout=ANSWER)
        found = set(client.run(version).values())
    except TimeoutError as error:
        why = say("no worker has joined the scheduler at {address}", address=address)
        remedy = say("Start some: dask worker {address} --nthreads 1 --nworkers 4", address=address)
        raise _not_started(why, remedy) from error
    if found != {__version__}:
        why = say("a worker has Briefing {theirs}, and this is {ours}", theirs=max(found), ours=__version__)
        raise _not_started(why, say("Install the same version everywhere"))


def version() -> str:
    """The version of Briefing where this is called."""
    return __version__


_AGAIN = say("Start it again: it goes on where it was")


def _not_started(why: Message, remedy: Message) -> BriefingError:
    return BriefingError(say("The batch was not started"), why, remedy)
