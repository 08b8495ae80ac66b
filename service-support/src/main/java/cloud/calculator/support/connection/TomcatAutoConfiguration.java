package cloud.calculator.support.connection;

import cloud.calculator.support.headers.SecurityHeaders;
import org.apache.catalina.Pipeline;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.thread.Threading;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * Configures what Spring Boot has no property for. It does nothing in a servlet container
 * that runs the service as a WAR.
 */
@AutoConfiguration
@ConditionalOnClass(TomcatServletWebServerFactory.class)
class TomcatAutoConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> malformedRequests(SecurityHeaders headers) {
		return (tomcat) -> tomcat.addContextCustomizers((context) -> {
			Pipeline host = context.getParent().getPipeline();
			host.addValve(new UnreadBodyValve());
			host.addValve(new MalformedRequestErrorValve(headers));
		});
	}

	/**
	 * The limit uses Tomcat's internals. It is for services that strangers reach, and a
	 * setting switches it off.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> headerTimeout(
			@Value("${calculator.connections.header-timeout:false}") boolean enabled) {
		return (tomcat) -> {
			if (enabled) {
				tomcat.setProtocol(HeaderTimeoutHttp11Protocol.class.getName());
			}
		};
	}

	/**
	 * Chooses when the service starts, as Spring Boot's condition would do in the build
	 * where Spring AOT evaluates it.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestThreads(Environment environment) {
		return (tomcat) -> {
			if (Threading.VIRTUAL.isActive(environment)) {
				tomcat.addProtocolHandlerCustomizers(
						(handler) -> handler.setExecutor(new VirtualThreadExecutor("tomcat-handler-")));
			}
		};
	}

	/**
	 * Smaller buffers than Tomcat's defaults: a client that sends its headers byte by
	 * byte occupies them all the time.
	 */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> connectionBuffers() {
		return (tomcat) -> tomcat.addConnectorCustomizers((connector) -> {
			connector.setProperty("socket.appReadBufSize", "2048");
			connector.setProperty("socket.appWriteBufSize", "4096");
			connector.setProperty("maxTrailerSize", "512");
		});
	}

}
