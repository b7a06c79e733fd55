"""Counts the prefix reversals that bring each permutation's first element to 0, over all permutations."""


def flips_of(permutation):
    work = permutation[:]
    count = 0
    first = work[0]
    while first:
        work[:first + 1] = work[first::-1]
        count += 1
        first = work[0]
    return count


def fannkuch(n):
    permutation = list(range(n))
    rotations = [0] * n
    checksum = 0
    most = 0
    index = 0
    while True:
        if permutation[0]:
            flips = flips_of(permutation)
            if flips > most:
                most = flips
            checksum += flips if index % 2 == 0 else -flips
        index += 1
        # The next permutation rotates the shortest prefix that has not come full circle.
        place = 1
        while place < n:
            head = permutation[0]
            for i in range(place):
                permutation[i] = permutation[i + 1]
            permutation[place] = head
            rotations[place] += 1
            if rotations[place] <= place:
                break
            rotations[place] = 0
            place += 1
        else:
            return checksum, most


def iteration(size):
    return fannkuch(size)
