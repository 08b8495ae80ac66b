package cloud.calculator.rehearsal.jelastic;

import java.util.Map;
import java.util.TreeMap;

/**
 * The nodes of a group as a manifest describes them.
 *
 * @param type the software
 * @param group the name of the group, by which its nodes are found too
 * @param count how many they are
 * @param fixedCloudlets what each has reserved
 * @param cloudlets what each may take at most
 * @param stateful whether a new node is a copy of the others, with its application
 * @param open whether it can be reached from outside by itself
 * @param environment its environment variables
 */
public record Node(String type, String group, int count, int fixedCloudlets, int cloudlets, boolean stateful,
		boolean open, Map<String, String> environment) {

	static final int CLOUDLET = 128 * 1024 * 1024;

	static Node read(Object value) {
		Map<String, Object> node = Keys.NODE.read(value);
		String group = legal(text(node, "nodeGroup"), "[a-z0-9]+", "group");
		Map<String, String> environment = new TreeMap<>();
		Keys.map(node.get("env"))
			.forEach((name, text) -> environment.put(legal(name, "[A-Za-z_][A-Za-z0-9_]*", "variable"),
					String.valueOf(text)));
		return new Node(text(node, "nodeType"), group, number(node, "count", 1), number(node, "fixedCloudlets", 0),
				number(node, "cloudlets", 0), "STATEFUL".equals(node.get("scalingMode")),
				!Boolean.FALSE.equals(node.get("isSLBAccessEnabled")), environment);
	}

	/**
	 * How much memory a node may take.
	 * @return the bytes of its cloudlets
	 */
	public long memory() {
		return (long) this.cloudlets * CLOUDLET;
	}

	private static String legal(String name, String pattern, String what) {
		if (!name.matches(pattern)) {
			throw new IllegalArgumentException("%s is no name for a %s".formatted(name, what));
		}
		return name;
	}

	private static int number(Map<String, Object> node, String key, int otherwise) {
		return Integer.parseInt(String.valueOf(node.getOrDefault(key, otherwise)));
	}

	private static String text(Map<String, Object> node, String key) {
		if (!node.containsKey(key)) {
			throw new IllegalArgumentException("A node has no " + key);
		}
		return String.valueOf(node.get(key));
	}

}
