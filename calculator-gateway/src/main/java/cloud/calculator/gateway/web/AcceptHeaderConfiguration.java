package cloud.calculator.gateway.web;

import java.util.List;

import cloud.calculator.gateway.web.problem.AnswerFormat;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Selects the controller by {@link AnswerFormat}: Spring's own selection ignores the
 * weights in {@code Accept} where a controller has no fixed format, and refuses a
 * malformed header.
 */
@Configuration(proxyBeanMethods = false)
class AcceptHeaderConfiguration implements WebMvcConfigurer {

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.strategies(List.of(new Strategy()));
	}

	private static final class Strategy implements ContentNegotiationStrategy {

		@Override
		public List<MediaType> resolveMediaTypes(NativeWebRequest request) {
			HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
			AnswerFormat format = (servletRequest != null)
					? AnswerFormat.preferred(servletRequest, AnswerFormat.ofAll(servletRequest)) : null;
			return (format == AnswerFormat.EVENT_STREAM || format == AnswerFormat.HTML)
					? List.of(format.type(), MediaType.ALL) : MEDIA_TYPE_ALL_LIST;
		}

	}

}
