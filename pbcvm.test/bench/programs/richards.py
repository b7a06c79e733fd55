"""Simulates the scheduler of a small operating system: tasks that pass packets to each other."""

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(1, 7)
DEVICE_PACKET, WORK_PACKET = range(2)
PACKET_BYTES = 4


class Packet:
    def __init__(self, link, target, kind):
        self.link = link
        self.target = target
        self.kind = kind
        self.datum = 0
        self.data = [0] * PACKET_BYTES

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    """A control block; what it does when it runs is the subclass's step method."""

    def __init__(self, scheduler, identity, priority, queue):
        self.scheduler = scheduler
        self.identity = identity
        self.priority = priority
        self.queue = queue
        self.packet_pending = queue is not None
        self.waiting = True
        self.holding = False
        self.next = scheduler.tasks
        scheduler.tasks = self
        scheduler.table[identity] = self

    def start(self):
        self.packet_pending = False
        self.waiting = False
        return self

    def step(self, packet):
        raise NotImplementedError

    def is_blocked(self):
        return self.holding or (self.waiting and not self.packet_pending)

    def take_packet(self):
        """The packet to begin with, when the task was waiting for one that has come."""
        if not (self.waiting and self.packet_pending):
            return None
        packet = self.queue
        self.queue = packet.link
        self.waiting = False
        self.packet_pending = self.queue is not None
        return packet

    def accept(self, packet, sender):
        """Queues a packet and names the task that should go on."""
        if self.queue is None:
            self.queue = packet
            packet.link = None
            self.packet_pending = True
            if self.priority > sender.priority:
                return self
        else:
            packet.append_to(self.queue)
        return sender


class IdleTask(Task):
    def __init__(self, scheduler, rounds):
        super().__init__(scheduler, IDLE, 0, None)
        self.seed = 1
        self.rounds = rounds

    def step(self, packet):
        self.rounds -= 1
        if self.rounds == 0:
            return self.scheduler.hold()
        if self.seed & 1 == 0:
            self.seed //= 2
            return self.scheduler.release(DEVICE_A)
        self.seed = self.seed // 2 ^ 0xD008
        return self.scheduler.release(DEVICE_B)


class WorkerTask(Task):
    def __init__(self, scheduler, queue):
        super().__init__(scheduler, WORKER, 1000, queue)
        self.destination = HANDLER_A
        self.letter = 0

    def step(self, packet):
        if packet is None:
            return self.scheduler.wait()
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        packet.target = self.destination
        packet.datum = 0
        for i in range(PACKET_BYTES):
            self.letter = self.letter % 26 + 1
            packet.data[i] = ord("A") + self.letter - 1
        return self.scheduler.send(packet)


class HandlerTask(Task):
    def __init__(self, scheduler, identity, priority, queue):
        super().__init__(scheduler, identity, priority, queue)
        self.work = None
        self.devices = None

    def step(self, packet):
        if packet is not None:
            if packet.kind == WORK_PACKET:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        work = self.work
        if work is not None:
            position = work.datum
            if position >= PACKET_BYTES:
                self.work = work.link
                return self.scheduler.send(work)
            device = self.devices
            if device is not None:
                self.devices = device.link
                device.datum = work.data[position]
                work.datum = position + 1
                return self.scheduler.send(device)
        return self.scheduler.wait()


class DeviceTask(Task):
    def __init__(self, scheduler, identity, priority):
        super().__init__(scheduler, identity, priority, None)
        self.pending = None

    def step(self, packet):
        if packet is not None:
            self.pending = packet
            return self.scheduler.hold()
        packet = self.pending
        if packet is None:
            return self.scheduler.wait()
        self.pending = None
        return self.scheduler.send(packet)


class Scheduler:
    def __init__(self):
        self.tasks = None
        self.table = {}
        self.current = None
        self.packets_sent = 0
        self.holds = 0

    def run(self):
        task = self.tasks
        while task is not None:
            if task.is_blocked():
                task = task.next
            else:
                self.current = task
                task = task.step(task.take_packet())

    def wait(self):
        self.current.waiting = True
        return self.current

    def hold(self):
        self.holds += 1
        self.current.holding = True
        return self.current.next

    def release(self, identity):
        task = self.table[identity]
        task.holding = False
        return task if task.priority > self.current.priority else self.current

    def send(self, packet):
        receiver = self.table[packet.target]
        self.packets_sent += 1
        packet.target = self.current.identity
        return receiver.accept(packet, self.current)


def packets(count, target, kind):
    queue = None
    for _ in range(count):
        queue = Packet(queue, target, kind)
    return queue


def iteration(size):
    scheduler = Scheduler()
    IdleTask(scheduler, size).start()
    WorkerTask(scheduler, packets(2, WORKER, WORK_PACKET))
    HandlerTask(scheduler, HANDLER_A, 2000, packets(3, DEVICE_A, DEVICE_PACKET))
    HandlerTask(scheduler, HANDLER_B, 3000, packets(3, DEVICE_B, DEVICE_PACKET))
    DeviceTask(scheduler, DEVICE_A, 4000)
    DeviceTask(scheduler, DEVICE_B, 5000)
    scheduler.run()
    return scheduler.packets_sent, scheduler.holds
