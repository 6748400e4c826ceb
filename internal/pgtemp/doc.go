// Package pgtemp runs a private Postgres as a child process: for tests, for almanac dev, for a first look with
// nothing installed.
//
// It owns the search for binaries, one folder a server, the child process and its end. It knows no schema: whoever
// wants tables migrates the database it is given. Package pgtest beside it hands each test a database of its own.
//
// A server lives in one folder:
//
//	lock          held (flock) by the process that started the server, for as long as that process lives
//	password      of the superuser, for the starter's eyes only
//	data/         the cluster; postgres.log beside it
//	native/       the binaries, only where the place they were found in is closed to the user postgres runs as
//
// A temporary folder is named almanac-pg-<uid>-<random>, stands where TMPDIR says or in memory (Options.Memory), and goes with
// Close. A named folder (Options.Dir) stays, and a later start comes up with its data.
//
// What always holds:
//   - It listens on 127.0.0.1 alone and asks for a password, so that other users of the machine stay out.
//   - Postgres refuses to run as root. A starter that is root hands it to uid and gid 65534.
//   - No two processes share a folder: the second is told who holds it.
//   - Nothing stays behind. Close stops the server and removes a temporary folder. If the starter is killed, the kernel
//     stops postgres (Linux), and the next start on this machine sweeps what is left: folders whose lock is free, a postgres
//     that still runs in one of them, and its shared memory.
//
// A start takes a copy of a template cluster, kept per version in the user's cache folder and made by initdb once. It is
// built beside and renamed, under a lock: two makers do not meet, and a maker that is killed leaves no half template.
//
// When something is missing or taken, Start says which in one line, with the last complaint of postgres where there is one.
package pgtemp
