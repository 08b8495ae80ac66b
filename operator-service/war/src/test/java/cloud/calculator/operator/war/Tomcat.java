package cloud.calculator.operator.war;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A Tomcat from its archive, on a port of its own of this machine alone.
 *
 * @param home the unpacked archive
 * @param base where this Tomcat keeps what is its own
 */
public record Tomcat(Path home, Path base) {

	/**
	 * Starts with an application.
	 * @param war the application
	 * @param context the context path without its slash, or ROOT
	 * @param environment environment variables
	 * @return the server, which need not be ready
	 * @throws IOException if it cannot be started
	 */
	public Server start(Path war, String context, Map<String, String> environment) throws IOException {
		int port = Server.freePort();
		for (String folder : List.of("conf", "logs", "temp", "webapps", "work")) {
			Files.createDirectories(this.base.resolve(folder));
		}
		Files.copy(this.home.resolve("conf/web.xml"), this.base.resolve("conf/web.xml"));
		Files.writeString(this.base.resolve("conf/server.xml"),
				Files.readString(this.home.resolve("conf/server.xml"))
					.replace("port=\"8005\"", "port=\"-1\"")
					.replace("port=\"8080\"", "address=\"127.0.0.1\" port=\"%d\"".formatted(port)));
		Files.copy(war, this.base.resolve("webapps/" + context + ".war"));
		Map<String, String> all = new TreeMap<>(environment);
		all.put("CATALINA_BASE", this.base.toString());
		all.merge("CATALINA_OPTS", Server.QUICK, (options, quick) -> options + " " + quick);
		all.put("JAVA_HOME", System.getProperty("java.home"));
		return Server.start(List.of("sh", this.home.resolve("bin/catalina.sh").toString(), "run"), all, port,
				this.base);
	}

}
