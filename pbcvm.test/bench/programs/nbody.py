"""Moves the Sun and four giant planets under gravity; the state is a list of floats per body."""
import math

DAYS = 365.24
SUN_MASS = 4.0 * math.pi * math.pi

# Position in astronomical units, velocity in units per day, mass in Suns.
PLANETS = [
    [4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
     0.00166007664274403694, 0.00769901118419740425, -0.0000690460016972063023, 0.000954791938424326609],
    [8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
     -0.00276742510726411006, 0.00499852801234917238, 0.0000230417297573763929, 0.000285885980666130812],
    [12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
     0.00296460137564761618, 0.00237847173959480950, -0.0000296589568540237556, 0.0000436624404335156298],
    [15.3796971148509165, -25.9193146099879641, 0.179258772950371181,
     0.00268067772490389322, 0.00162824170038242295, -0.0000951592254519715870, 0.0000515138902046611451],
]


def make_bodies():
    bodies = [[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SUN_MASS]]
    for x, y, z, vx, vy, vz, mass in PLANETS:
        bodies.append([x, y, z, vx * DAYS, vy * DAYS, vz * DAYS, mass * SUN_MASS])
    sun = bodies[0]
    for axis in (3, 4, 5):
        sun[axis] = -sum(body[axis] * body[6] for body in bodies) / SUN_MASS
    return bodies


def make_pairs(bodies):
    return [(first, second) for i, first in enumerate(bodies) for second in bodies[i + 1:]]


def advance(bodies, pairs, dt, steps):
    sqrt = math.sqrt
    for _ in range(steps):
        for a, b in pairs:
            dx = a[0] - b[0]
            dy = a[1] - b[1]
            dz = a[2] - b[2]
            square = dx * dx + dy * dy + dz * dz
            pull = dt / (square * sqrt(square))
            on_a = b[6] * pull
            on_b = a[6] * pull
            a[3] -= dx * on_a
            a[4] -= dy * on_a
            a[5] -= dz * on_a
            b[3] += dx * on_b
            b[4] += dy * on_b
            b[5] += dz * on_b
        for body in bodies:
            body[0] += dt * body[3]
            body[1] += dt * body[4]
            body[2] += dt * body[5]


def energy(bodies, pairs):
    total = 0.0
    for _, _, _, vx, vy, vz, mass in bodies:
        total += 0.5 * mass * (vx * vx + vy * vy + vz * vz)
    for a, b in pairs:
        dx, dy, dz = a[0] - b[0], a[1] - b[1], a[2] - b[2]
        total -= a[6] * b[6] / math.sqrt(dx * dx + dy * dy + dz * dz)
    return total


def iteration(size):
    bodies = make_bodies()
    pairs = make_pairs(bodies)
    before = energy(bodies, pairs)
    advance(bodies, pairs, 0.01, size)
    return "%.12f %.12f" % (before, energy(bodies, pairs))
