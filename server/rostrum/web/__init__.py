"""The web: pages, HTTP and WebSockets, and the limits that stand before them.

All of it:

server        Uvicorn, as this house runs it
app           every route, and the headers of every answer
openapi       the HTTP interface, described from the types that decode
asyncapi      the WebSocket, likewise
descriptions  where both are read

The WebSocket:

gate          what is asked before one is accepted
line          the connection, as Uvicorn holds it
socket        between a client's session and the hub
questions     what a client may ask

Who comes:

origin        from which pages
identity      sessions and their cookies
admission     who a hello comes from
visitors      who asks over HTTP

What is asked over HTTP:

sessions      a link's token becomes a session
directory     the names that a view's ids have
health        whether the service is alive and ready
metrics       the numbers, for Prometheus
texts         handing one in, and reading it
statements    the published ones
notes         between chair and secretariat
links         who has which, and another one issued
activity      what happened, searched
imports       files, with a preview before anything changes
documents     what is printed
hindsight     why one was called before another
pages         what the build made
control       the commands of this machine, on a socket of their own

How it is taken and answered:

head          the deadline of a request's head
bodies        how much of a body is read, and how long
errands       commands that come so, each carried out once
limits        token buckets
answers       those that several rooms give
problems      what goes wrong, as problem+json
sentences     a refusal in the reader's language
"""
