"""The live preview: a resident build, a watcher, and a server on loopback that tells the browser."""
