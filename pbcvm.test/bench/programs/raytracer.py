"""Renders spheres over a checkered floor, with shadows and mirror reflections."""
import math


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def length(self):
        return math.sqrt(self.dot(self))

    def normalized(self):
        return self * (1.0 / self.length())

    def reflected(self, normal):
        return self - normal * (2.0 * self.dot(normal))

    def times(self, other):
        return Vector(self.x * other.x, self.y * other.y, self.z * other.z)


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction.normalized()

    def at(self, distance):
        return self.origin + self.direction * distance


class Material:
    def __init__(self, color, reflection):
        self.color = color
        self.reflection = reflection

    def color_at(self, point):
        return self.color


class Checkers(Material):
    def __init__(self, color, other, reflection):
        super().__init__(color, reflection)
        self.other = other

    def color_at(self, point):
        if (math.floor(point.x) + math.floor(point.z)) % 2 == 0:
            return self.color
        return self.other


class Sphere:
    def __init__(self, center, radius, material):
        self.center = center
        self.radius = radius
        self.material = material

    def hit(self, ray):
        to_center = self.center - ray.origin
        along = to_center.dot(ray.direction)
        square = self.radius * self.radius - to_center.dot(to_center) + along * along
        if square < 0.0:
            return None
        half = math.sqrt(square)
        if along - half > 1e-6:
            return along - half
        if along + half > 1e-6:
            return along + half
        return None

    def normal_at(self, point):
        return (point - self.center).normalized()


class Floor:
    def __init__(self, height, material):
        self.height = height
        self.material = material
        self.normal = Vector(0.0, 1.0, 0.0)

    def hit(self, ray):
        slope = ray.direction.y
        if slope == 0.0:
            return None
        distance = (self.height - ray.origin.y) / slope
        return distance if distance > 1e-6 else None

    def normal_at(self, point):
        return self.normal


class Scene:
    def __init__(self):
        self.shapes = []
        self.lights = []
        self.sky = Vector(0.2, 0.3, 0.6)

    def nearest(self, ray):
        best = None
        best_distance = math.inf
        for shape in self.shapes:
            distance = shape.hit(ray)
            if distance is not None and distance < best_distance:
                best = shape
                best_distance = distance
        return best, best_distance

    def is_lit(self, point, light):
        to_light = light - point
        distance = to_light.length()
        ray = Ray(point, to_light)
        for shape in self.shapes:
            hit = shape.hit(ray)
            if hit is not None and hit < distance:
                return False
        return True

    def trace(self, ray, depth):
        shape, distance = self.nearest(ray)
        if shape is None:
            return self.sky
        point = ray.at(distance)
        normal = shape.normal_at(point)
        brightness = 0.1
        for light in self.lights:
            if self.is_lit(point, light):
                angle = (light - point).normalized().dot(normal)
                if angle > 0.0:
                    brightness += 0.9 * angle
        material = shape.material
        color = material.color_at(point) * brightness
        if depth > 0 and material.reflection > 0.0:
            mirrored = self.trace(Ray(point, ray.direction.reflected(normal)), depth - 1)
            color = color * (1.0 - material.reflection) + mirrored * material.reflection
        return color


def make_scene():
    scene = Scene()
    scene.lights = [Vector(5.0, 8.0, -6.0), Vector(-7.0, 6.0, -3.0)]
    scene.shapes.append(Floor(-1.0, Checkers(Vector(1.0, 1.0, 1.0), Vector(0.1, 0.1, 0.1), 0.2)))
    for i in range(5):
        center = Vector(1.5 * (i - 2), 0.3 * (i % 2), 3.0 + 0.7 * i)
        material = Material(Vector(0.2 * i, 1.0 - 0.15 * i, 0.5), 0.1 * i)
        scene.shapes.append(Sphere(center, 0.8, material))
    return scene


def iteration(size):
    scene = make_scene()
    eye = Vector(0.0, 0.8, -4.0)
    total = Vector(0.0, 0.0, 0.0)
    for row in range(size):
        for column in range(size):
            target = Vector(2.0 * column / size - 1.0, 1.0 - 2.0 * row / size, -2.0)
            total = total + scene.trace(Ray(eye, target - eye), 3)
    return "%.9f %.9f %.9f" % (total.x, total.y, total.z)
