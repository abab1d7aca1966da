#include "index/failure.h"

#include <xapian.h>

#include "index/fields.h"

namespace wenze::index {

using base::MessageKind;

Failure current_failure(const std::string& database) {
  try {
    throw;
  } catch (const Xapian::DatabaseModifiedError& error) {
    return {{MessageKind::database_error, {database, error.get_msg()}}, true};
  } catch (const Xapian::DatabaseLockError&) {
    return {{MessageKind::database_locked, {database}}};
  } catch (const Xapian::DatabaseVersionError& error) {
    return {
        {MessageKind::database_version, {database, error.get_msg(), std::string(kSchemaVersion)}}};
  } catch (const Xapian::NetworkError& error) {
    return {{MessageKind::database_error, {database, error.get_msg()}}, false, true};
  } catch (const Xapian::DatabaseOpeningError& error) {
    return {{MessageKind::no_database, {database, error.get_msg()}}};
  } catch (const Xapian::Error& error) {
    const std::string message =
        error.get_msg().empty() ? std::string(error.get_type()) : error.get_msg();
    return {{MessageKind::database_error, {database, message}}};
  }
}

}  // namespace wenze::index
