package cloud.calculator.rehearsal.jelastic.manifest;

import java.util.Map;
import java.util.TreeMap;

/**
 * A group of nodes in a manifest.
 *
 * @param type the platform's name of the software, for example {@code tomcat11}
 * @param name the name of the group, which is also the host name of its nodes
 * @param count the number of nodes
 * @param fixedCloudlets the reserved cloudlets of each node
 * @param cloudlets the maximum of cloudlets of each node
 * @param stateful whether a new node is a copy of an existing one, with its application
 * @param reachableFromOutside whether its nodes have a public address
 * @param environment the environment variables of each node
 */
public record NodeGroup(String type, String name, int count, int fixedCloudlets, int cloudlets, boolean stateful,
		boolean reachableFromOutside, Map<String, String> environment) {

	/** The memory of a cloudlet in bytes. */
	public static final int CLOUDLET_BYTES = 128 * 1024 * 1024;

	static NodeGroup read(Object value) {
		Map<String, Object> node = ManifestKeys.NODE.read(value);
		String name = validName(text(node, "nodeGroup"), "[a-z0-9]+", "group");
		Map<String, String> environment = new TreeMap<>();
		ManifestKeys.map(node.get("env"))
			.forEach((variable, text) -> environment.put(validName(variable, "[A-Za-z_][A-Za-z0-9_]*", "variable"),
					String.valueOf(text)));
		return new NodeGroup(text(node, "nodeType"), name, number(node, "count", 1), number(node, "fixedCloudlets", 0),
				number(node, "cloudlets", 0), "STATEFUL".equals(node.get("scalingMode")),
				!Boolean.FALSE.equals(node.get("isSLBAccessEnabled")), environment);
	}

	/**
	 * The memory limit of a node.
	 * @return the bytes of its maximum of cloudlets
	 */
	public long memory() {
		return (long) this.cloudlets * CLOUDLET_BYTES;
	}

	private static String validName(String name, String pattern, String kind) {
		if (!name.matches(pattern)) {
			throw new IllegalArgumentException("Invalid name of a %2$s: %1$s".formatted(name, kind));
		}
		return name;
	}

	private static int number(Map<String, Object> node, String key, int defaultValue) {
		return Integer.parseInt(String.valueOf(node.getOrDefault(key, defaultValue)));
	}

	private static String text(Map<String, Object> node, String key) {
		if (!node.containsKey(key)) {
			throw new IllegalArgumentException("A node lacks " + key);
		}
		return String.valueOf(node.get(key));
	}

}
