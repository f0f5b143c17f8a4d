"""The same chunks on dask.distributed: `local:N` starts N workers here, an address finds a scheduler that runs."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from symmachia.errors import RunError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from symmachia.ensemble.prepare import Block, Prepared

FIX = "write local:2, or the address of a scheduler that runs, such as tcp://host:8786"


@contextmanager
def on_cluster(address: str, prepared: Prepared) -> Iterator[Callable[[int, int], Block]]:
    """Yields a function that computes one chunk on a worker of the cluster."""
    from symmachia.ensemble.run import compute

    with connected(address) as client:
        everywhere = client.scatter(prepared, broadcast=True)
        yield lambda start, size: client.submit(compute, everywhere, start, size, pure=False).result()


@contextmanager
def connected(address: str) -> Iterator[Any]:
    """Yields a client of the cluster."""
    try:
        from distributed import Client, LocalCluster
    except ImportError:
        raise RunError("a cluster needs dask.distributed", fix="pip install 'symmachia[cluster]', or leave --cluster out") from None
    kind, _, count = address.partition(":")
    local: Any = None
    if kind == "local":
        if not count.isdigit() or int(count) < 1:
            raise RunError(f"{address!r} is no cluster", fix=FIX)
        local = LocalCluster(n_workers=int(count), threads_per_worker=1, dashboard_address="127.0.0.1:0")
    try:
        try:
            client = Client(local or address, timeout="20s")
        except ValueError as error:
            raise RunError(f"{address!r} is no cluster: {error}", fix=FIX) from None
        with client:
            yield client
    except OSError as error:
        raise RunError(
            f"the cluster does not answer: {error}",
            where=address,
            fix=FIX,
        ) from None
    finally:
        if local:
            local.close()
