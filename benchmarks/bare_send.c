/* The limit of a fan-out: accept, and on each order from standard input send() the same bytes to everybody.
 *
 * Order: four bytes of length in this machine's order, then the bytes. The port is printed first. */
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

static int read_all(void *into, size_t wanted) {
    for (size_t got = 0; got < wanted;) {
        ssize_t n = read(0, (char *)into + got, wanted - got);
        if (n <= 0) return 0;
        got += (size_t)n;
    }
    return 1;
}

int main(void) {
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);

    int listening = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    if (bind(listening, (struct sockaddr *)&address, size) || listen(listening, 65535)) return 1;
    getsockname(listening, (struct sockaddr *)&address, &size);
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    fcntl(listening, F_SETFL, O_NONBLOCK);

    static int clients[65536];
    static char frame[1 << 20];
    int count = 0, one = 1;
    for (uint32_t length; read_all(&length, 4) && length <= sizeof frame && read_all(frame, length);) {
        for (int client; count < 65536 && (client = accept(listening, 0, 0)) >= 0;) {
            setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
            clients[count++] = client;
        }
        for (int i = 0; i < count; i++) send(clients[i], frame, length, MSG_DONTWAIT | MSG_NOSIGNAL);
    }
    return 0;
}
