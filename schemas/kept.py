"""Values that are made when they are first asked for, and kept with what they are of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

Value = TypeVar("Value")


class kept(Generic[Value]):  # noqa: N801 - stands where `property` does
    """A property that is computed once an instance.

    As ``functools.cached_property``, which up to Python 3.11 takes a lock for each value, and so twice the time of most
    of them; two threads would only make a value twice.  It keeps values in frozen dataclasses and named tuples, too.
    """

    def __init__(self, make: Callable[[Any], Value]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Value:
        value = instance.__dict__[self._name] = self._make(instance)  # found before this property from now on
        return value
