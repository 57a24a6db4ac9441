"""Two looks at the text of the package: who reads the machine's clock and environment, and who keeps what changes."""

import ast

_NOW = {"now", "today", "utcnow"}
_ENVIRONMENT = {"environ", "environb", "getenv", "getenvb"}
_STOPWATCHES = {"monotonic", "perf_counter", "process_time", "thread_time"}
_TIME = {
    "time", "time_ns", "localtime", "gmtime", "ctime", "asctime", "strftime", "tzname", "timezone",
    "clock_gettime", "clock_gettime_ns", *_STOPWATCHES, *(f"{name}_ns" for name in _STOPWATCHES),
}  # fmt: skip
_AMBIENT = {"os": _ENVIRONMENT, "time": _TIME}
_TABLES = {"dict", "OrderedDict"}
_GATHERERS = {"list", "set", "bytearray", "defaultdict", "Counter", "deque", "ChainMap"}
_CHANGES = {
    "append", "appendleft", "extend", "extendleft", "insert", "remove", "pop", "popleft", "popitem", "clear",
    "add", "discard", "update", "setdefault", "move_to_end", "__setitem__", "__delitem__",
}  # fmt: skip


def ambient(tree):
    """Yield where a module reads a clock, the zone of the machine or its environment, and by what."""
    modules = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules |= {a.asname or a.name: a.name for a in node.names if a.name in _AMBIENT}
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=module, names=names) if module in _AMBIENT:
                yield from ((node.lineno, a.name) for a in names if a.name in _AMBIENT[module])
            case ast.Attribute(value=ast.Name(id=id), attr=attr) if id in modules:
                if attr in _AMBIENT[modules[id]]:
                    yield node.lineno, attr
            case ast.Attribute(attr=attr) if attr in _NOW | _ENVIRONMENT:
                yield node.lineno, attr
            case ast.Call(func=ast.Attribute(attr="astimezone"), args=[], keywords=[]):
                yield node.lineno, "astimezone"
            case ast.Call(func=ast.Attribute(attr="fromtimestamp"), args=[_], keywords=[]):
                yield node.lineno, "fromtimestamp"


def kept(trees):
    """Yield each place where a module of a package keeps what changes, or where a table is written into."""
    for name, tree in trees.items():
        for node in _statements(tree.body):
            value = node.value if isinstance(node, (ast.Assign, ast.AnnAssign)) else None
            if value is not None and _gathers(value):
                yield f"{name}:{node.lineno} is there to be filled"
        yield from (
            f"{name}:{n.lineno} global" for n in ast.walk(tree) if isinstance(n, ast.Global)
        )
    bound = {name: _bound(tree) for name, tree in trees.items()}
    for name, tree in trees.items():
        for node, at in _written(tree):
            if _is_of_module(node, name, bound, tree):
                yield f"{name}:{at} writes into {ast.unparse(node)}"


def _statements(body):
    """Yield the statements that run when a module is loaded, those in its conditions too."""
    for node in body:
        yield node
        if isinstance(node, (ast.If, ast.Try, ast.With, ast.For)):
            for part in ("body", "orelse", "finalbody"):
                yield from _statements(getattr(node, part, ()))


def _gathers(value):
    """Return True for a value that has no use but to be changed; a mapping with rows is a table."""
    match value:
        case ast.List() | ast.Set() | ast.ListComp() | ast.SetComp() | ast.Dict(keys=[]):
            return True
        case ast.Call(func=ast.Subscript(value=made)) | ast.Call(func=made):
            name = made.attr if isinstance(made, ast.Attribute) else getattr(made, "id", "")
            empty = not value.args and not value.keywords
            return name in _GATHERERS or (name in _TABLES and empty)
    return False


def _bound(tree):
    """Return the names that a module gives a value of its own."""
    found = set()
    for node in _statements(tree.body):
        match node:
            case ast.Assign(targets=targets):
                found |= {one.id for one in targets if isinstance(one, ast.Name)}
            case ast.AnnAssign(target=ast.Name(id=id)) | ast.FunctionDef(name=id):
                found.add(id)
    return found


def _written(tree):
    """Yield what a module's functions write into, from its beginning: the `a.b` of `a.b[1].c = 2`."""
    for node in ast.walk(tree):
        match node:
            case ast.Subscript(ctx=ast.Store() | ast.Del()) | ast.Attribute(ctx=ast.Store() | ast.Del()):  # fmt: skip
                yield node.value, node.lineno
            case ast.Call(func=ast.Attribute(attr=attr, value=value)) if attr in _CHANGES:
                yield value, node.lineno


def _is_of_module(node, name, bound, tree):
    """Return True for a value that a module of the package holds."""
    while isinstance(node, ast.Subscript):
        node = node.value
    imports = {
        alias.asname or alias.name: (module, alias.name)
        for one in ast.walk(tree) if isinstance(one, ast.ImportFrom)
        for module, alias in ((one.module, alias) for alias in one.names)
    }  # fmt: skip
    match node:
        case ast.Name(id=id):
            if id in imports:
                module, other = imports[id]
                return other in bound.get(module, ())
            return id in bound[name] and not _is_local(node, tree)
        case ast.Attribute(attr=attr, value=value):
            module = ast.unparse(value)
            if module in imports:
                module = ".".join(imports[module])
            return attr in bound.get(module, ())
    return False


def _is_local(name, tree):
    """Return True for a name that the function round it gives a value of its own."""
    for function in ast.walk(tree):
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)) and any(n is name for n in ast.walk(function)):  # fmt: skip
            own = {n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}  # fmt: skip
            if name.id in own | {n.arg for n in ast.walk(function) if isinstance(n, ast.arg)}:
                return True
    return False
