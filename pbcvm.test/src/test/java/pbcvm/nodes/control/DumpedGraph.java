package pbcvm.nodes.control;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.graal.compiler.graphio.parsing.BinaryReader;
import jdk.graal.compiler.graphio.parsing.ModelBuilder;
import jdk.graal.compiler.graphio.parsing.StreamSource;
import jdk.graal.compiler.graphio.parsing.model.Folder;
import jdk.graal.compiler.graphio.parsing.model.FolderElement;
import jdk.graal.compiler.graphio.parsing.model.GraphDocument;
import jdk.graal.compiler.graphio.parsing.model.InputEdge;
import jdk.graal.compiler.graphio.parsing.model.InputGraph;
import jdk.graal.compiler.graphio.parsing.model.InputNode;

/** One graph of a dump that the Graal compiler wrote, with the control flow of its loops. */
final class DumpedGraph {

    private final String name;
    private final Map<Integer, InputNode> nodes = new HashMap<>();
    /** Where control comes from, by node. */
    private final Map<Integer, List<Integer>> predecessors = new HashMap<>();
    /** The jumps back, by loop. */
    private final Map<Integer, List<Integer>> loopEnds = new HashMap<>();

    private DumpedGraph(InputGraph graph) {
        name = graph.getName();
        for (InputNode node : graph.getNodes()) {
            nodes.put(node.getId(), node);
        }
        for (InputEdge edge : graph.getEdges()) {
            String from = kind(edge.getFrom());
            String to = kind(edge.getTo());
            if (edge.getType().equals(InputEdge.SUCCESSOR_EDGE_TYPE)) {
                add(predecessors, edge.getTo(), edge.getFrom());
            } else if (from.equals("End") && (to.equals("Merge") || to.equals("LoopBegin"))) {
                add(predecessors, edge.getTo(), edge.getFrom());
            } else if (from.equals("LoopBegin") && to.equals("LoopEnd")) {
                add(loopEnds, edge.getFrom(), edge.getTo());
            }
        }
    }

    private static void add(Map<Integer, List<Integer>> map, int key, int value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** The graphs of one file, in order. */
    static List<DumpedGraph> read(Path file) throws IOException {
        GraphDocument document = new GraphDocument();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            new BinaryReader(new StreamSource(in), new ModelBuilder(document, null)).parse();
        }
        List<DumpedGraph> graphs = new ArrayList<>();
        collect(document, graphs);
        return graphs;
    }

    private static void collect(Folder folder, List<DumpedGraph> graphs) {
        for (FolderElement element : folder.getElements()) {
            if (element instanceof InputGraph graph) {
                graphs.add(new DumpedGraph(graph));
            } else if (element instanceof Folder inner) {
                collect(inner, graphs);
            }
        }
    }

    /** The phase after which it was dumped. */
    String name() {
        return name;
    }

    /** How many nodes it has. */
    int size() {
        return nodes.size();
    }

    /** The compiler's class of a node, without package and the ending {@code Node}. */
    private String kind(int node) {
        if (!nodes.containsKey(node)) {
            return "";
        }
        String kind = nodes.get(node).getNodeClass().className;
        kind = kind.substring(kind.lastIndexOf('.') + 1);
        return kind.endsWith("Node") ? kind.substring(0, kind.length() - 4) : kind;
    }

    /** The nodes of a kind. */
    List<Integer> all(String kind) {
        return nodes.keySet().stream().filter(node -> kind(node).equals(kind)).sorted().toList();
    }

    private Set<Integer> inLoops() {
        Set<Integer> inside = new HashSet<>();
        for (int begin : all("LoopBegin")) {
            inside.addAll(insideLoop(begin));
        }
        return inside;
    }

    /** How many nodes of each kind lie on a way from a loop's start to its jumps back. */
    Map<String, Integer> insideLoops() {
        Map<String, Integer> kinds = new TreeMap<>();
        for (int node : inLoops()) {
            kinds.merge(kind(node), 1, Integer::sum);
        }
        return kinds;
    }

    private Set<Integer> insideLoop(int begin) {
        Set<Integer> seen = new HashSet<>(Set.of(begin));
        Deque<Integer> open = new ArrayDeque<>(loopEnds.getOrDefault(begin, List.of()));
        while (!open.isEmpty()) {
            int node = open.pop();
            if (seen.add(node)) {
                open.addAll(predecessors.getOrDefault(node, List.of()));
                if (kind(node).equals("LoopBegin")) {
                    open.addAll(loopEnds.getOrDefault(node, List.of()));
                }
            }
        }
        return seen;
    }

    /** Which methods and lines the nodes come from. */
    String origins() {
        return nodes.values().stream().map(node -> String.valueOf(node.getProperties().get("nodeSourcePosition")))
                .collect(Collectors.joining("\n"));
    }

    /** Everything known of the nodes of a kind that are in loops, for messages. */
    List<String> describeInLoops(String kind) {
        return inLoops().stream().filter(node -> kind(node).equals(kind)).sorted()
                .map(node -> node + " " + nodes.get(node).getProperties().toMap(new TreeMap<>())).toList();
    }
}
