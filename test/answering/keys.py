"""Runs a command at a pseudo-terminal of 80 columns and presses keys.

Usage: keys.py FOLDER STEPS COMMAND...
STEPS is JSON: [[what must be on the screen, keys to press then], ...]. Prints all that came, then the exit code.
"""
import fcntl, json, os, pty, select, struct, sys, termios, time

folder, steps, command = sys.argv[1], json.loads(sys.argv[2]), sys.argv[3:]
pid, terminal = pty.fork()
if pid == 0:
    os.chdir(folder)
    os.environ["TERM"] = "xterm"
    os.execvp(command[0], command)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 80, 0, 0))
came, seen, end = b"", 0, time.time() + 45
while time.time() < end:
    ready, _, _ = select.select([terminal], [], [], 0.05)
    if ready:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        came += piece
    elif steps and steps[0][0].encode() in came[seen:]:
        seen = len(came)
        os.write(terminal, steps[0][1].encode())
        steps.pop(0)
else:
    os.kill(pid, 9)
_, status = os.waitpid(pid, 0)
sys.stdout.write(came.decode("utf8", "replace"))
print(f"\n[exit {os.waitstatus_to_exitcode(status)}] [steps left {len(steps)}]")
