"""The ground of the simulated clinic, laid once for all its proofs."""

from tests.support.simulation import ground as ground
